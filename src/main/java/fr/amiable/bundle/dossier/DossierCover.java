package fr.amiable.bundle.dossier;

import fr.amiable.bundle.BundleCover;
import fr.amiable.client.Client;
import fr.amiable.client.Contact;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.company.LegalProtectionPolicy;
import fr.amiable.dispute.Dispute;
import fr.amiable.identifier.Siren;
import fr.amiable.invoice.Invoice;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.letter.paper.Letterheads;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the cover of a bundle in the words of its profile. */
final class DossierCover {

    private final Texts texts;
    private final Letterheads letterheads;

    DossierCover(Texts texts) {
        this.texts = texts;
        this.letterheads = new Letterheads(texts);
    }

    /** Who is against whom, about what, and the accounts on the day it is stopped. */
    record Case(Company company, Client client, Dispute dispute, List<AccountStatement> accounts, LocalDate day) {}

    BundleCover write(Case about, DossierOrder order, BundleCover.Listing listing) {
        List<BundleCover.Line> lines = order.profile().cover().stream()
                .flatMap(fact -> line(fact, about, order).stream())
                .toList();
        return new BundleCover(
                text("dossier.kind." + order.profile().name()),
                about.company().name(),
                Optional.of(about.client().name()),
                about.dispute().number(),
                lines,
                letterheads.of(about.company()).legalMentions(),
                listing);
    }

    private Optional<BundleCover.Line> line(CoverFact fact, Case about, DossierOrder order) {
        String value = FrenchSpaces.in(value(fact, about, order));
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new BundleCover.Line(name(fact, about, order.profile()), value));
    }

    /** What is contested is not asked for at once: the whole is then what is due, as the statement of account says it. */
    private String name(CoverFact fact, Case about, DossierProfile profile) {
        if (fact == CoverFact.CLAIMED && about.dispute().contested().isPositive()) {
            return text("dossier.cover.due");
        }
        return fact == CoverFact.PARTY && profile == DossierProfile.INSURER
                ? text("dossier.cover.insured")
                : texts.of(fact);
    }

    private String value(CoverFact fact, Case about, DossierOrder order) {
        return switch (fact) {
            case PARTY -> identity(about.company());
            case OPPONENT -> identity(about.client());
            case CONTACTS -> contacts(about.client());
            case POLICY -> policy(about.company().legalProtection());
            case RAISED_ON -> FrenchText.dateInWords(about.dispute().complaint().raisedOn());
            case SUBJECT -> subject(about);
            case CLAIMED -> claimed(about);
            case CONTESTED -> contested(about.dispute());
            case STAGE -> texts.of(about.dispute().progress().stage());
            case ADDRESSEE -> order.addressee();
            case PREPARED_BY -> signatory(about.company());
            case STOPPED_ON -> FrenchText.dateInWords(about.day());
        };
    }

    private String identity(Company company) {
        String form = company.legalForm().isEmpty() || company.shareCapital().isEmpty()
                ? company.legalForm()
                : texts.get("letter.formAndCapital", company.legalForm(), company.shareCapital());
        return joined(
                company.name(), form, company.address().inOneLine(), siren(company.siren()), company.registration());
    }

    private String identity(Client client) {
        PostalAddress address = client.postalAddress();
        return joined(client.name(), address.inOneLine(), siren(client.siren()));
    }

    private String siren(Optional<Siren> siren) {
        return siren.map(Siren::grouped)
                .map(grouped -> texts.get("letter.siren", grouped))
                .orElse("");
    }

    private static String contacts(Client client) {
        return client.contacts().stream()
                .map(DossierCover::contact)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ; "));
    }

    private static String contact(Contact contact) {
        return joined(contact.name(), contact.phone(), contact.email());
    }

    private String policy(LegalProtectionPolicy policy) {
        return policy.insurer().isEmpty() || policy.policyNumber().isEmpty()
                ? joined(policy.insurer(), policy.policyNumber())
                : texts.get("dossier.cover.policyNumber", policy.insurer(), policy.policyNumber());
    }

    private String subject(Case about) {
        String category = texts.of(about.dispute().complaint().category());
        if (about.accounts().isEmpty()) {
            return category;
        }
        String invoices = about.accounts().stream()
                .map(AccountStatement::invoice)
                .map(this::invoice)
                .collect(Collectors.joining(", "));
        return texts.get("dossier.cover.about", category, about.accounts().size(), invoices);
    }

    private String invoice(Invoice invoice) {
        return texts.get(
                "dossier.cover.invoice",
                invoice.number(),
                FrenchText.dateInWords(invoice.dates().issuedOn()));
    }

    private String claimed(Case about) {
        Money total =
                Money.sum(about.accounts().stream().map(AccountStatement::total).toList());
        return total.isPositive()
                ? texts.get("dossier.cover.claimedOn", total, FrenchText.dateInWords(about.day()))
                : "";
    }

    private String contested(Dispute dispute) {
        return dispute.contested().isPositive() ? texts.get("dossier.cover.ofPrincipal", dispute.contested()) : "";
    }

    private static String signatory(Company company) {
        String signatory = joined(company.signatoryName(), company.signatoryTitle());
        return signatory.isEmpty() ? company.name() : signatory;
    }

    private static String joined(String... parts) {
        return String.join(
                ", ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    private String text(String key) {
        return texts.get(key);
    }
}
