package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what an invoice tells of others in step with them: what was settled on it, and the step it has reached. */
final class InvoiceBalances {

    private static final String HAS_LETTER =
            "EXISTS (SELECT 1 FROM letter_invoice l JOIN letter ON letter.id = l.letter_id WHERE l.invoice_id = invoice.id"
                    + " AND letter.sent_on IS NOT NULL";

    private static final String REMINDERS = Stream.of(LetterType.values())
            .filter(LetterType::isReminder)
            .map(type -> "'" + type.name() + "'")
            .collect(Collectors.joining(", "));

    private static final String IN_COURT =
            "EXISTS (SELECT 1 FROM contested_part c JOIN dispute d ON d.id = c.dispute_id WHERE c.invoice_id = invoice.id"
                    + " AND d.stage = 'COURT' AND d.removed_at IS NULL)";

    private final JdbcClient sql;

    InvoiceBalances(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds amounts that may be negative; always lowest id first, so that two writers never wait for each other. */
    void settle(Map<InvoiceId, Money> amounts) {
        Map<InvoiceId, Money> ordered = new TreeMap<>(Comparator.comparingLong(InvoiceId::value));
        ordered.putAll(amounts);
        ordered.forEach(
                (invoice, amount) -> sql.sql("UPDATE invoice SET settled_cents = settled_cents + ? WHERE id = ?")
                        .params(amount.cents(), invoice.value())
                        .update());
    }

    /** Counts what was given up of the principal as settled; a negative amount takes it back. */
    void waive(InvoiceId invoice, Money amount) {
        sql.sql("UPDATE invoice SET settled_cents = settled_cents + ?, waived_cents = waived_cents + ? WHERE id = ?")
                .params(amount.cents(), amount.cents(), invoice.value())
                .update();
    }

    void refreshStep(InvoiceId invoice) {
        sql.sql("UPDATE invoice SET step = CASE WHEN enforceable_on IS NOT NULL OR " + IN_COURT
                        + " THEN 'JUDICIAL' WHEN " + HAS_LETTER
                        + " AND letter.type = 'FORMAL_NOTICE') THEN 'FORMAL_NOTICE' WHEN " + HAS_LETTER
                        + " AND letter.type IN (" + REMINDERS + ")) THEN 'REMINDED' ELSE 'NONE' END,"
                        + " letter_count = (SELECT COUNT(*) FROM letter_invoice l JOIN letter ON letter.id = l.letter_id"
                        + " WHERE l.invoice_id = invoice.id AND letter.sent_on IS NOT NULL)"
                        + " WHERE id = ?")
                .param(invoice.value())
                .update();
    }

    /** What disputes change of an invoice: the part contested, and whether it is before a third party or a court. */
    void refreshForDisputes(InvoiceId invoice) {
        refreshContested(invoice);
        refreshStep(invoice);
    }

    /** What open disputes contest of the invoice, at most what it asks for, and whether one of them is before a third party. */
    private void refreshContested(InvoiceId invoice) {
        String open = " FROM contested_part p JOIN dispute d ON d.id = p.dispute_id WHERE p.invoice_id = invoice.id"
                + " AND d.removed_at IS NULL AND d.stage <> 'CLOSED'";
        String contested = "(SELECT COALESCE(SUM(p.amount_cents), 0)" + open + ")";
        sql.sql("UPDATE invoice SET contested_cents = CASE WHEN " + contested + " > gross_cents - prepaid_cents"
                        + " THEN gross_cents - prepaid_cents ELSE " + contested
                        + " END, is_with_third_party = EXISTS (SELECT 1"
                        + open + " AND d.stage = 'MEDIATION') WHERE id = ?")
                .param(invoice.value())
                .update();
    }
}
