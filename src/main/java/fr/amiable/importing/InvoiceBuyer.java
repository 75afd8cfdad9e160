package fr.amiable.importing;

import fr.amiable.client.Client;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.PostalAddress;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import fr.amiable.importing.content.ImportedContact;
import fr.amiable.importing.content.ImportedParty;
import java.util.List;
import java.util.Optional;

/** The buyer of an invoice as a client: which known one it is, or the draft of a new one with what to check about it. */
final class InvoiceBuyer {

    private final ImportedParty party;
    private final Findings findings;

    InvoiceBuyer(ImportedParty party, Findings findings) {
        this.party = party;
        this.findings = findings;
    }

    /** Among clients that look alike, surest first: same SIREN, same VAT number, or same name and postcode. */
    Optional<Client> among(List<Client> lookalikes) {
        return lookalikes.stream().filter(this::isSame).findFirst();
    }

    private boolean isSame(Client client) {
        Optional<String> siren = validSiren();
        if (siren.isPresent() && client.siren().isPresent()) {
            return client.siren().get().digits().equals(siren.get());
        }
        Optional<String> vatNumber = validVatNumber();
        if (vatNumber.isPresent() && !client.vatNumber().isEmpty()) {
            return client.vatNumber().equals(vatNumber.get());
        }
        return isSamePlace(client);
    }

    private boolean isSamePlace(Client client) {
        return party.postcode().isEmpty()
                || client.addresses().isEmpty()
                || client.addresses().stream()
                        .anyMatch(known -> known.address().postcode().equals(party.postcode()));
    }

    /** The buyer as a client to look for; nothing is said about it. */
    ClientDraft identity() {
        return ClientDraft.of(ClientKind.PROFESSIONAL, OneLine.of(party.name()), PostalAddress.EMPTY)
                .withIdentity(validSiren().orElse(""), validVatNumber().orElse(""), MerchantStatus.UNKNOWN);
    }

    /** The buyer as a new client; what could not be kept or had to be chosen is told. */
    ClientDraft draft() {
        tellWrongNumbers();
        PostalAddress address = PartyAddress.of(party);
        if (!address.isComplete()) {
            findings.warning("buyer.address");
        }
        return new ClientDraft(
                kind(),
                MerchantStatus.UNKNOWN,
                OneLine.of(party.name()),
                validSiren().orElse(""),
                validVatNumber().orElse(""),
                contacts(),
                List.of(new ClientAddress(ClientAddress.Use.SEAT, OneLine.of(address))),
                ClientFlags.NONE,
                "");
    }

    /** Without a number of business the protective rules of consumers are taken: they never add the 40 €. */
    private ClientKind kind() {
        if (party.anySiren().filter(siren -> siren.matches("[12].*")).isPresent()) {
            findings.warning("buyer.publicBody", party.anySiren().get());
            return ClientKind.PUBLIC_BODY;
        }
        if (!party.hasBusinessNumber()) {
            findings.warning("buyer.consumer", Finding.quoted(party.name()));
            return ClientKind.CONSUMER;
        }
        return ClientKind.PROFESSIONAL;
    }

    private void tellWrongNumbers() {
        party.siren().filter(siren -> !Siren.isValid(siren)).ifPresent(siren -> findings.warning("buyer.siren", siren));
        party.vatNumber()
                .filter(number -> !VatNumber.isValid(number))
                .ifPresent(number -> findings.warning("buyer.vatNumber", Finding.quoted(number)));
    }

    private Optional<String> validSiren() {
        return party.anySiren().filter(Siren::isValid);
    }

    private Optional<String> validVatNumber() {
        return party.vatNumber().map(VatNumber::normalise).filter(VatNumber::isValid);
    }

    private List<Contact> contacts() {
        ImportedContact contact = party.contact();
        boolean isEmpty = contact.person().isEmpty()
                && contact.email().isEmpty()
                && contact.phone().isEmpty();
        return isEmpty
                ? List.of()
                : List.of(new Contact(
                        OneLine.of(contact.person()),
                        Contact.Role.BILLING,
                        OneLine.of(contact.email()),
                        OneLine.of(contact.phone())));
    }
}
