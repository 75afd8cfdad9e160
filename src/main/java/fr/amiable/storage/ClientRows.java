package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientIdentity;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientRow;
import fr.amiable.common.Money;
import fr.amiable.identifier.Siren;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The client table read at once: three plain scans added up here, which with many open invoices is several times faster
 * than grouping in the database.
 */
final class ClientRows {

    /** What one client owes, growing as invoices are read. */
    private static final class Debt {

        private static final Debt NOTHING = new Debt();

        private long outstanding;
        private long overdue;
        /** As it is kept, which has the order of the days; null when nothing is overdue. */
        private String oldestDueOn;

        private void add(long cents, String dueOn, String today) {
            outstanding = Math.addExact(outstanding, cents);
            if (dueOn.compareTo(today) < 0) {
                overdue = Math.addExact(overdue, cents);
                oldestDueOn = oldestDueOn == null || dueOn.compareTo(oldestDueOn) < 0 ? dueOn : oldestDueOn;
            }
        }
    }

    private final JdbcClient sql;

    ClientRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<ClientRow> on(LocalDate today) {
        Map<Long, Debt> debts = debts(today);
        Map<Long, String> towns = towns();
        return sql.sql("SELECT id, name, kind, insolvency_published_on, insolvency_opened_on, claim_declared_on,"
                        + " over_indebted_on, is_do_not_contact, is_address_wrong, language FROM client WHERE 1 = 1"
                        + DerbyClientRepository.PRESENT)
                .query((row, index) -> clientRow(row, debts, towns))
                .list();
    }

    List<ClientIdentity> identities() {
        Map<Long, String> towns = towns();
        return sql.sql("SELECT id, name, siren, vat_number FROM client WHERE 1 = 1" + DerbyClientRepository.PRESENT
                        + " ORDER BY id")
                .query((result, index) -> {
                    KeptRow row = new KeptRow(result);
                    return new ClientIdentity(
                            new ClientId(row.number("id")),
                            row.text("name"),
                            row.optionalText("siren").map(Siren::new),
                            row.text("vat_number"),
                            towns.getOrDefault(row.number("id"), ""));
                })
                .list();
    }

    private Map<Long, Debt> debts(LocalDate today) {
        Map<Long, Debt> debts = new HashMap<>();
        String kept = today.toString();
        // everything asked for is in the index; Derby would read the whole table
        sql.sql(
                        "SELECT client_id, outstanding_cents, due_on FROM invoice --DERBY-PROPERTIES index=INVOICE_OUTSTANDING\n"
                                + " WHERE outstanding_cents > 0")
                .query(row -> {
                    debts.computeIfAbsent(row.getLong(1), client -> new Debt())
                            .add(row.getLong(2), row.getString(3), kept);
                });
        return debts;
    }

    /** The town letters go to: of the billing address, else the seat, else any. */
    private Map<Long, String> towns() {
        Map<Long, String> towns = new HashMap<>();
        sql.sql("SELECT client_id, address_town FROM client_address ORDER BY CASE purpose"
                        + " WHEN 'BILLING' THEN 1 WHEN 'SEAT' THEN 2 ELSE 3 END, place")
                .query(row -> {
                    towns.putIfAbsent(row.getLong(1), row.getString(2));
                });
        return towns;
    }

    private static ClientRow clientRow(ResultSet result, Map<Long, Debt> debts, Map<Long, String> towns)
            throws SQLException {
        KeptRow row = new KeptRow(result);
        long id = row.number("id");
        Debt debt = debts.getOrDefault(id, Debt.NOTHING);
        return new ClientRow(
                new ClientId(id),
                row.text("name"),
                row.constant("kind", ClientKind.class),
                towns.getOrDefault(id, ""),
                new Money(debt.outstanding),
                new Money(debt.overdue),
                Optional.ofNullable(debt.oldestDueOn).map(Days::parsed),
                DerbyClientRepository.flags(row));
    }
}
