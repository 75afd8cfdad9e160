package fr.amiable.letter.sample;

import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.PostalAddress;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.ConsumerMediator;
import fr.amiable.company.LegalProtectionPolicy;
import java.util.List;
import java.util.ResourceBundle;

/** The names and addresses of the sample business, {@code words.properties}. */
final class SampleWords {

    private final ResourceBundle words = ResourceBundle.getBundle("fr.amiable.letter.sample.words");

    String get(String key) {
        return words.containsKey(key) ? words.getString(key) : "";
    }

    CompanyDraft company() {
        return new CompanyDraft(
                get("company.name"),
                get("company.legalForm"),
                get("company.shareCapital"),
                get("company.siren"),
                get("company.vatNumber"),
                get("company.registration"),
                address("company"),
                get("company.phone"),
                get("company.email"),
                get("company.iban"),
                get("company.bic"),
                get("company.signatoryName"),
                get("company.signatoryTitle"),
                new ConsumerMediator(get("mediator.name"), get("mediator.address"), get("mediator.website")),
                new LegalProtectionPolicy(get("insurer.name"), get("insurer.policy"), get("insurer.contact")),
                Company.PaymentHabits.THIRTY_DAYS);
    }

    ClientDraft client(String name, ClientKind kind, MerchantStatus status) {
        return new ClientDraft(
                kind,
                status,
                get(name + ".name"),
                get(name + ".siren"),
                get(name + ".vatNumber"),
                List.of(new Contact(
                        get(name + ".contact"), Contact.Role.BILLING, get(name + ".email"), get(name + ".phone"))),
                List.of(new ClientAddress(ClientAddress.Use.SEAT, address(name))),
                ClientFlags.NONE,
                "");
    }

    private PostalAddress address(String name) {
        return new PostalAddress(
                get(name + ".detail"),
                get(name + ".building"),
                get(name + ".street"),
                "",
                get(name + ".postcode"),
                get(name + ".town"),
                "");
    }
}
