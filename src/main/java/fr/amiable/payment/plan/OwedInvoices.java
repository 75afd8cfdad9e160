package fr.amiable.payment.plan;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.StatementService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is owed of invoices on the day a plan is drawn up, from their statements. */
public final class OwedInvoices {

    private final StatementService statements;

    public OwedInvoices(StatementService statements) {
        this.statements = statements;
    }

    /**
     * Those of which something is owed.
     *
     * @throws fr.amiable.law.RateNotPublished when a day of the delay has no rate
     */
    public List<OwedInvoice> on(LocalDate day, Collection<InvoiceId> invoices) {
        return invoices.stream()
                .map(id -> owed(statements.statement(id, day)))
                .filter(owed -> owed.principal().plus(owed.accessories()).isPositive())
                .toList();
    }

    private static OwedInvoice owed(AccountStatement statement) {
        return new OwedInvoice(
                statement.invoice().id(),
                statement.invoice().number(),
                statement.unpaid(),
                statement.total().minus(statement.unpaid()).max(Money.ZERO));
    }
}
