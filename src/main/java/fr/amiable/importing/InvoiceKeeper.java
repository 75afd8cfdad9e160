package fr.amiable.importing;

import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.duplicate.Lookalikes;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.evidence.Original;
import fr.amiable.importing.ImportReport.Outcome;
import fr.amiable.importing.content.DocumentNature;
import fr.amiable.importing.content.ImportedInvoice;
import fr.amiable.importing.content.ImportedTotals;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.journal.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps one invoice of a file: client, invoice, original and journal together, or nothing at all. */
final class InvoiceKeeper {

    private final ImportDesk desk;
    private final Texts texts;

    InvoiceKeeper(ImportDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** @throws RefusedInvoice when it is not the owner's, already known, or cannot be recorded */
    TakenInvoice keep(ImportedInvoice invoice, SourceFile file, ImportOptions options, Findings findings) {
        return desk.transactions().inTransaction(() -> {
            Optional<Company> company = desk.companies().current();
            checkIssuer(invoice, company, options, findings);
            checkNumber(invoice);
            return add(invoice, file, company, findings);
        });
    }

    private static void checkIssuer(
            ImportedInvoice invoice, Optional<Company> company, ImportOptions options, Findings findings) {
        String seller = Finding.quoted(invoice.seller().name());
        if (company.isEmpty()) {
            findings.warning("issuer.noCompany", seller);
        } else if (!new Issuer(invoice).is(company.get())) {
            if (!options.isOtherIssuerAccepted()) {
                throw RefusedInvoice.because(
                        Outcome.OTHER_ISSUER,
                        "issuer.other",
                        seller,
                        company.get().name());
            }
            findings.warning("issuer.accepted", seller, company.get().name());
        }
    }

    private void checkNumber(ImportedInvoice invoice) {
        desk.invoices().findByNumber(OneLine.of(invoice.head().number())).ifPresent(known -> {
            throw RefusedInvoice.because(
                    Outcome.ALREADY_KNOWN,
                    "double.number",
                    known.number(),
                    known.dates().issuedOn());
        });
    }

    private TakenInvoice add(ImportedInvoice invoice, SourceFile file, Optional<Company> company, Findings findings) {
        InvoiceBuyer buyer = new InvoiceBuyer(invoice.buyer(), findings);
        Optional<Client> known = buyer.among(desk.clients().lookalikes(buyer.identity()));
        Client client = known.orElseGet(() -> newClient(buyer.draft(), findings));
        Company.PaymentHabits habits = company.map(Company::habits).orElse(Company.PaymentHabits.THIRTY_DAYS);
        InvoiceDraft draft =
                new LedgerInvoice(invoice, habits, findings).draft(client, corrected(invoice, findings), texts);
        requireNone(draft.problems());
        Invoice kept = desk.invoices().recordImported(draft);
        attach(kept, file);
        return taken(kept, invoice, client, known.isEmpty());
    }

    private Client newClient(ClientDraft draft, Findings findings) {
        requireNone(draft.problems());
        new Lookalikes(desk.clients().identities())
                .of(draft).stream()
                        .findFirst()
                        .ifPresent(known -> findings.warning(
                                "buyer.lookalike",
                                Finding.quoted(draft.name()),
                                Finding.quoted(known.client().name()),
                                known.client().id().label()));
        return desk.clients().record(draft);
    }

    private static void requireNone(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedInvoice(
                    Outcome.REFUSED, problems.stream().map(Finding::of).toList());
        }
    }

    /** The invoice a credit note takes away from, when the file names one that is known here. */
    private Optional<InvoiceId> corrected(ImportedInvoice invoice, Findings findings) {
        List<String> named = invoice.references().precedingInvoices();
        if (invoice.head().nature() != DocumentNature.CREDIT_NOTE) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            findings.warning("creditNote.noInvoice");
            return Optional.empty();
        }
        Optional<Invoice> known = named.stream()
                .flatMap(number -> desk.invoices().findByNumber(OneLine.of(number)).stream())
                .filter(found -> found.type() != InvoiceType.CREDIT_NOTE)
                .findFirst();
        String numbers = Finding.quoted(String.join(", ", named));
        if (known.isEmpty()) {
            findings.warning("creditNote.unknownInvoice", numbers);
        } else if (named.size() > 1) {
            findings.warning("creditNote.several", numbers, known.get().number());
        }
        return known.map(Invoice::id);
    }

    private void attach(Invoice invoice, SourceFile file) {
        String mediaType = file.type().mediaType();
        Original original =
                desk.originals().add(invoice.id().subject(), OneLine.of(file.name()), mediaType, file.bytes());
        desk.journal()
                .record(
                        invoice.id().subject(),
                        Act.FILE_ATTACHED,
                        "",
                        original.fileName() + " " + original.fingerprint().hex());
    }

    private static TakenInvoice taken(Invoice kept, ImportedInvoice read, Client client, boolean isNew) {
        ImportedTotals totals = read.totals();
        Optional<LocalDate> dueOn = kept.isCreditNote() ? read.head().dueOn() : Optional.of(kept.dueOn());
        return new TakenInvoice(
                kept.id(),
                kept.number(),
                read.head().typeCode(),
                kept.dates().issuedOn(),
                dueOn,
                totals.withoutVat(),
                totals.vat(),
                totals.withVat(),
                totals.due(),
                new TakenInvoice.Buyer(
                        client.name(),
                        read.buyer().anySiren().or(() -> client.siren().map(Object::toString)),
                        isNew));
    }
}
