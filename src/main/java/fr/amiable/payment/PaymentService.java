package fr.amiable.payment;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Transactions;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRepository;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.journal.JournalEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the owner can do with money received. */
public final class PaymentService {

    private final PaymentRepository payments;
    private final InvoiceRepository invoices;
    private final StatementService statements;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;
    private final ClientCredit credit;

    public PaymentService(
            PaymentRepository payments,
            InvoiceRepository invoices,
            StatementService statements,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.payments = payments;
        this.invoices = invoices;
        this.statements = statements;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
        this.credit = new ClientCredit(payments, journal, transactions, clock);
    }

    /** @throws IllegalStateException while the draft has problems */
    public Payment record(PaymentDraft draft) {
        LocalDate today = LocalDate.now(clock);
        if (!draft.problems(today).isEmpty()) {
            throw new IllegalStateException("payment draft has problems: " + draft.problems(today));
        }
        return transactions.inTransaction(() -> {
            Payment payment = payments.add(draft);
            journalOnEach(payment, Act.PAYMENT_RECORDED, "", payment.toString());
            return payment;
        });
    }

    /**
     * Takes back a bounced payment: it stays in sight and counts for nothing.
     *
     * @throws PaymentNotFound when there is no such payment
     * @throws PaymentAlreadyReversed when it bounced before
     */
    public Payment reverse(PaymentId id, String reason) {
        return transactions.inTransaction(() -> {
            Payment before = get(id);
            if (before.isReversed()) {
                throw new PaymentAlreadyReversed(before);
            }
            payments.reverse(id, LocalDate.now(clock));
            journalOnEach(before, Act.PAYMENT_REVERSED, before.toString(), reason.strip());
            return get(id);
        });
    }

    /** Why a payment was taken back, in the owner's words; empty while it counts. */
    public Optional<String> reversalReason(PaymentId id) {
        return journal.of(id.subject()).stream()
                .filter(entry -> entry.act() == Act.PAYMENT_REVERSED)
                .map(JournalEntry::after)
                .findFirst();
    }

    /** The client's open invoices with what would settle each on {@code day}, in the legal order of allocation. */
    public List<OpenDebt> openDebts(ClientId client, LocalDate day) {
        return invoices.rowsOf(client).stream()
                .filter(row -> row.type() != InvoiceType.CREDIT_NOTE)
                .filter(row -> !row.issuedOn().isAfter(day))
                .map(row -> debt(row, day))
                .filter(debt -> debt.owed().isPositive())
                .sorted(LegalAllocation.order(day))
                .toList();
    }

    private OpenDebt debt(InvoiceRow row, LocalDate day) {
        AccountStatement statement = statements.statement(row.id(), day);
        Percentage rate = statement.account().lines().stream()
                .map(line -> line.rate())
                .reduce((first, last) -> last)
                .orElse(Percentage.ZERO);
        OpenDebt.Made made = new OpenDebt.Made(
                statement.account().indemnityLeft(),
                statement.account().interestLeft(),
                statement.invoice().conditions().imputation());
        return new OpenDebt(row.id(), row.number(), row.dueOn(), statement.total(), rate, made);
    }

    /** What the credit of a client can pay: each debt as it stood when both were due, from then on it bears no interest (C. civ. 1347, 1347-1). */
    public List<OpenDebt> debtsForCredit(ClientId client) {
        LocalDate today = LocalDate.now(clock);
        LocalDate received = credit.withRest(client).stream()
                .map(Payment::receivedOn)
                .findFirst()
                .orElse(today);
        return invoices.rowsOf(client).stream()
                .filter(row -> row.type() != InvoiceType.CREDIT_NOTE)
                .map(row -> debt(row, bothDue(row, received, today)))
                .filter(debt -> debt.owed().isPositive())
                .sorted(LegalAllocation.order(today))
                .toList();
    }

    private static LocalDate bothDue(InvoiceRow row, LocalDate received, LocalDate today) {
        LocalDate both = received.isAfter(row.dueOn()) ? received : row.dueOn();
        return both.isAfter(today) ? today : both;
    }

    /** The split the law gives when the debtor says nothing (C. civ. 1342-10). */
    public List<Allocation> legalSplit(ClientId client, Money amount, LocalDate day) {
        return LegalAllocation.split(amount, openDebts(client, day), day);
    }

    public List<Payment> ofInvoice(InvoiceId invoice) {
        return payments.ofInvoice(invoice);
    }

    public List<Payment> ofClient(ClientId client) {
        return payments.ofClient(client);
    }

    /** Money of the client that no invoice has received yet. */
    public Money unallocated(ClientId client) {
        return credit.left(client);
    }

    /** What is left of the payments of clients. */
    public ClientCredit credit() {
        return credit;
    }

    /** @throws PaymentNotFound when there is no such payment */
    public Payment get(PaymentId id) {
        return payments.find(id).orElseThrow(() -> new PaymentNotFound(id));
    }

    private void journalOnEach(Payment payment, Act act, String before, String after) {
        journal.record(payment.id().subject(), act, before, after);
        payment.allocations().forEach(part -> journal.record(part.invoice().subject(), act, before, after));
    }
}
