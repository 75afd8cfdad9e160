package fr.amiable.importing;

import fr.amiable.client.Client;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.company.Company;
import fr.amiable.importing.content.DocumentNature;
import fr.amiable.importing.content.ImportedInvoice;
import fr.amiable.importing.content.ImportedTotals;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.law.term.PaymentTerms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invoice of a file as the desk records it; whatever had to be chosen for the owner is told. */
final class LedgerInvoice {

    private final ImportedInvoice invoice;
    private final Company.PaymentHabits habits;
    private final Findings findings;
    private final boolean isNegated;

    /** @param habits the owner's usual terms, for what the file leaves out */
    LedgerInvoice(ImportedInvoice invoice, Company.PaymentHabits habits, Findings findings) {
        this.invoice = invoice;
        this.habits = habits;
        this.findings = findings;
        this.isNegated = invoice.totals().withVat().isNegative();
    }

    InvoiceDraft draft(Client client, Optional<InvoiceId> corrects, Texts texts) {
        InvoiceType type = type();
        return new InvoiceDraft(
                client.id(),
                type,
                OneLine.of(invoice.head().number()),
                invoice.head().issuedOn(),
                invoice.head().deliveredOn().orElse(null),
                dueOn(type),
                new LedgerLines(texts, findings).of(invoice, isNegated),
                totals(type),
                conditions(client.kind()),
                references(corrects));
    }

    /** Credit notes are kept with positive amounts; a negative invoice is one in all but its name. */
    private InvoiceType type() {
        boolean isCreditNote = invoice.head().nature() == DocumentNature.CREDIT_NOTE;
        if (isNegated) {
            findings.warning(isCreditNote ? "negative.creditNote" : "negative.invoice");
            return InvoiceType.CREDIT_NOTE;
        }
        if (invoice.head().nature() == DocumentNature.CORRECTED_INVOICE) {
            findings.warning("corrected");
        }
        return switch (invoice.head().nature()) {
            case CREDIT_NOTE -> InvoiceType.CREDIT_NOTE;
            case DEPOSIT -> InvoiceType.DEPOSIT;
            case INVOICE, CORRECTED_INVOICE -> InvoiceType.INVOICE;
        };
    }

    private LocalDate dueOn(InvoiceType type) {
        LocalDate issuedOn = invoice.head().issuedOn();
        Optional<LocalDate> stated = invoice.head().dueOn();
        if (stated.filter(day -> !day.isBefore(issuedOn)).isPresent()) {
            return stated.get();
        }
        if (type == InvoiceType.CREDIT_NOTE) {
            return issuedOn;
        }
        LocalDate usual = usualTerms().dueOn(issuedOn, Optional.empty());
        if (stated.isPresent()) {
            findings.warning("dueOn.beforeIssue", stated.get(), issuedOn, usual);
        } else {
            findings.warning(habits.isEndOfMonth() ? "dueOn.missingEndOfMonth" : "dueOn.missing", usual, days());
        }
        return usual;
    }

    private PaymentTerms usualTerms() {
        return habits.isEndOfMonth()
                ? PaymentTerms.endOfMonthA(habits.days())
                : PaymentTerms.daysFromIssue(habits.days());
    }

    private String days() {
        return String.valueOf(habits.days());
    }

    private InvoiceTotals totals(InvoiceType type) {
        ImportedTotals totals = invoice.totals();
        return isNegated
                ? new InvoiceTotals(
                        totals.withoutVat().negated(),
                        totals.vat().negated(),
                        totals.withVat().negated(),
                        Money.ZERO)
                : new InvoiceTotals(
                        totals.withoutVat(),
                        totals.vat(),
                        totals.withVat(),
                        type == InvoiceType.CREDIT_NOTE ? Money.ZERO : prepaid(totals));
    }

    /** What makes the invoice ask for the amount due of its file, between nothing and its total. */
    private Money prepaid(ImportedTotals totals) {
        if (totals.due().compareTo(totals.withVat()) > 0) {
            findings.warning("due.aboveTotal", totals.due(), totals.withVat());
            return Money.ZERO;
        }
        if (totals.due().isNegative()) {
            findings.warning("due.negative", totals.due().negated());
            return totals.withVat();
        }
        return totals.withVat().minus(totals.due());
    }

    /** The usual penalty rate binds only between professionals; the file never states a rate in figures. */
    private PaymentConditions conditions(ClientKind kind) {
        if (kind != ClientKind.PROFESSIONAL || habits.penaltyRate().isEmpty()) {
            return PaymentConditions.LEGAL;
        }
        findings.warning("penaltyRate", habits.penaltyRate().get());
        return new PaymentConditions(habits.penaltyRate(), PaymentConditions.LEGAL.imputation());
    }

    private InvoiceReferences references(Optional<InvoiceId> corrects) {
        String note = Stream.concat(Stream.of(invoice.payment().terms()), invoice.notes().stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return new InvoiceReferences(
                OneLine.of(invoice.references().order()),
                OneLine.of(invoice.references().contract()),
                corrects,
                OneLine.note(note));
    }
}
