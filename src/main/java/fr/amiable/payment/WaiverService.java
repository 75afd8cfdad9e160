package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.common.Transactions;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceNotFound;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.law.interest.DebtPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the owner gives up of a debt, and takes back; the décompte follows at once. */
public final class WaiverService {

    /** Where waivers, payments and invoices are read. */
    public record Rows(WaiverRepository waivers, PaymentRepository payments, InvoiceRepository invoices) {}

    private final Rows rows;
    private final StatementService statements;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public WaiverService(
            Rows rows, StatementService statements, Journal journal, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Of one invoice, oldest first, withdrawn ones included. */
    public List<Waiver> ofInvoice(InvoiceId invoice) {
        return rows.waivers().ofInvoice(invoice);
    }

    /**
     * What can be given up of the invoice on that day; what is given up counts before what is paid the same day.
     *
     * @throws fr.amiable.law.RateNotPublished when a day of the delay has no rate
     */
    public Waivable waivable(InvoiceId invoice, LocalDate day) {
        return Waivable.of(
                statements.beforePaymentsOf(invoice, day),
                statements.statement(invoice, day).total());
    }

    /**
     * @throws IllegalStateException while the draft has problems
     * @throws WaiverBeforeMovement when the debt has moved since the day it is dated
     * @throws WaivesMoreThanDue when less is due of that part
     */
    public Waiver waive(WaiverDraft draft) {
        if (!draft.problems(today()).isEmpty()) {
            throw new IllegalStateException("waiver draft has problems: " + draft.problems(today()));
        }
        return transactions.inTransaction(() -> {
            requireNothingSince(draft);
            Money waivable = waivable(draft.invoice(), draft.grantedOn()).of(draft.part());
            if (draft.amount().compareTo(waivable) > 0) {
                throw new WaivesMoreThanDue(draft.part(), waivable, draft.grantedOn());
            }
            Waiver waiver = rows.waivers().add(draft);
            journal.record(draft.invoice().subject(), Act.WAIVED, "", waiver.toString());
            return waiver;
        });
    }

    /**
     * Takes a waiver back, for a reason.
     *
     * @throws WaiverNotFound when there is none, or it was withdrawn before
     */
    public void withdraw(WaiverId id, String reason) {
        transactions.inTransaction(() -> {
            Waiver before = rows.waivers()
                    .find(id)
                    .filter(waiver -> !waiver.isWithdrawn())
                    .orElseThrow(WaiverNotFound::new);
            rows.waivers().withdraw(id, clock.instant());
            journal.record(before.invoice().subject(), Act.WAIVER_WITHDRAWN, before.toString(), reason.strip());
        });
    }

    /**
     * What is left of an invoice whose own amount is paid and nothing else, as long as the owner has not said what becomes of it; zero
     * when there is nothing to ask.
     *
     * @throws fr.amiable.law.RateNotPublished when a day of the delay has no rate
     */
    public Money accessoriesToDecide(InvoiceId invoice) {
        InvoiceRow row = row(invoice);
        boolean isAsked = row.type() == InvoiceType.CREDIT_NOTE
                || row.outstanding().isPositive()
                || rows.waivers().accessoriesDecidedOn(invoice).isPresent();
        return isAsked ? Money.ZERO : statements.statement(invoice, today()).total();
    }

    /** Keeps the accessories claimed; the question is not asked again. */
    public void claimAccessories(InvoiceId invoice) {
        transactions.inTransaction(() -> {
            rows.waivers().decideAccessories(invoice, today());
            journal.record(invoice.subject(), Act.ACCESSORIES_CLAIMED, "", "");
        });
    }

    /** Gives up all that is left of a paid invoice as of its last payment: indemnity, interest, then the rest. */
    public List<Waiver> waiveAccessories(InvoiceId invoice, String reason) {
        return transactions.inTransaction(() -> {
            List<Waiver> given = new ArrayList<>();
            LocalDate day = lastMovement(invoice).orElse(today());
            for (DebtPart part : DebtPart.values()) {
                Money amount = waivable(invoice, day).of(part);
                if (amount.isPositive()) {
                    given.add(waive(new WaiverDraft(invoice, part, amount, day, reason)));
                }
            }
            rows.waivers().decideAccessories(invoice, today());
            return List.copyOf(given);
        });
    }

    private void requireNothingSince(WaiverDraft draft) {
        lastMovement(draft.invoice())
                .filter(day -> day.isAfter(draft.grantedOn()))
                .ifPresent(day -> {
                    throw new WaiverBeforeMovement(day);
                });
    }

    private Optional<LocalDate> lastMovement(InvoiceId invoice) {
        Stream<LocalDate> paid = rows.payments().ofInvoice(invoice).stream()
                .filter(payment -> !payment.isReversed())
                .map(Payment::receivedOn);
        Stream<LocalDate> waived = ofInvoice(invoice).stream()
                .filter(waiver -> !waiver.isWithdrawn())
                .map(Waiver::grantedOn);
        return Stream.concat(paid, waived).max(LocalDate::compareTo);
    }

    private InvoiceRow row(InvoiceId invoice) {
        return rows.invoices().row(invoice).orElseThrow(() -> new InvoiceNotFound(String.valueOf(invoice.value())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
