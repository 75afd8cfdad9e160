package fr.amiable.storage;

import fr.amiable.invoice.Dependent;
import fr.amiable.invoice.InvoiceId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs on an invoice; bounced payments, closed disputes and withdrawn waivers hang on it too: they are its history. */
final class InvoiceDependents {

    private final JdbcClient sql;

    InvoiceDependents(JdbcClient sql) {
        this.sql = sql;
    }

    Set<Dependent> of(InvoiceId invoice) {
        Set<Dependent> found = EnumSet.noneOf(Dependent.class);
        for (Dependent dependent : Dependent.values()) {
            int count = sql.sql("SELECT COUNT(*) FROM " + rows(dependent) + " = ?")
                    .param(invoice.value())
                    .query(Integer.class)
                    .single();
            if (count > 0) {
                found.add(dependent);
            }
        }
        return found;
    }

    private static String rows(Dependent dependent) {
        return switch (dependent) {
            case PAYMENTS -> "allocation WHERE invoice_id";
            case LETTERS -> "letter_invoice WHERE invoice_id";
            case DISPUTES -> "contested_part WHERE invoice_id";
            case CREDIT_NOTES -> "invoice WHERE removed_at IS NULL AND corrects_id";
            case WAIVERS -> "waiver WHERE invoice_id";
            case PROMISES ->
                "promise_invoice x JOIN payment_promise p ON p.id = x.promise_id"
                        + " WHERE p.removed_at IS NULL AND x.invoice_id";
            case INSTALMENT_PLANS ->
                "plan_invoice x JOIN instalment_plan p ON p.id = x.plan_id WHERE p.removed_at IS NULL AND x.invoice_id";
        };
    }
}
