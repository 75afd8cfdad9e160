package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ledger read at once from the embedded database: plain scans joined here, which is several times faster than joining or grouping
 * a hundred thousand rows there.
 */
public final class DerbyDashboardRepository implements DashboardRepository {

    private final JdbcClient sql;
    private final ContentionRows disputes;

    public DerbyDashboardRepository(Database database) {
        this.sql = database.sql();
        this.disputes = new ContentionRows(sql);
    }

    @Override
    public Ledger open(LocalDate today) {
        InvoiceFacts facts = new InvoiceFacts();
        facts.addWaivers(sql);
        facts.addEvents(sql);
        List<Receivable> open = new ReceivableRows(sql, facts).open();
        return new Ledger(today, open, disputes.all(), Collections.emptyNavigableMap(), debtors());
    }

    @Override
    public Ledger since(LocalDate since) {
        InvoiceFacts facts = new InvoiceFacts();
        facts.addPayments(sql);
        facts.addWaivers(sql);
        facts.addEvents(sql);
        ReceivableRows rows = new ReceivableRows(sql, facts);
        return new Ledger(since, rows.since(since), disputes.all(), rows.sales(), debtors());
    }

    private Map<ClientId, Debtor> debtors() {
        Map<ClientId, Debtor> debtors = new HashMap<>();
        sql.sql(
                        "SELECT id, name, kind, insolvency_published_on, claim_declared_on, over_indebted_on, is_do_not_contact,"
                                + " is_address_wrong FROM client")
                .query(row -> {
                    Debtor debtor = debtor(new KeptRow(row));
                    debtors.put(debtor.id(), debtor);
                });
        return debtors;
    }

    private static Debtor debtor(KeptRow row) throws SQLException {
        return new Debtor(
                new ClientId(row.number("id")),
                row.text("name"),
                row.constant("kind", ClientKind.class),
                row.optionalDay("insolvency_published_on"),
                row.optionalDay("claim_declared_on"),
                new Debtor.Limits(
                        row.optionalDay("over_indebted_on").isPresent(),
                        row.flag("is_do_not_contact"),
                        row.flag("is_address_wrong")));
    }

    @Override
    public List<SentLetter> lettersAbout(Set<InvoiceId> invoices) {
        Map<Long, List<InvoiceId>> byLetter = new TreeMap<>();
        Set<Long> several = new HashSet<>();
        sql.sql("SELECT letter_id, invoice_id, place FROM letter_invoice").query(row -> {
            InvoiceId invoice = new InvoiceId(row.getLong(2));
            if (row.getInt(3) > 0) {
                several.add(row.getLong(1));
            }
            if (invoices.contains(invoice)) {
                byLetter.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                        .add(invoice);
            }
        });
        List<SentLetter> letters = new ArrayList<>();
        InPieces.of(byLetter.keySet()).forEach(piece -> letters.addAll(letters(piece, byLetter, several)));
        letters.sort(Comparator.comparing(SentLetter::sentOn)
                .thenComparing(letter -> letter.id().value()));
        return letters;
    }

    /** By their ids, through the index: scanning the table would go through the pages of every PDF. */
    private List<SentLetter> letters(List<Long> ids, Map<Long, List<InvoiceId>> byLetter, Set<Long> several) {
        return sql.sql("SELECT id, client_id, type, sent_on, pay_by, registered_number FROM letter"
                        + " WHERE sent_on IS NOT NULL AND id IN ("
                        + InPieces.marks(ids) + ")")
                .params(ids)
                .query((row, index) -> letter(row, byLetter, several))
                .list();
    }

    private static SentLetter letter(ResultSet result, Map<Long, List<InvoiceId>> byLetter, Set<Long> several)
            throws SQLException {
        KeptRow row = new KeptRow(result);
        return new SentLetter(
                new LetterId(row.number("id")),
                row.constant("type", LetterType.class),
                new ClientId(row.number("client_id")),
                row.day("sent_on"),
                row.optionalDay("pay_by"),
                row.optionalText("registered_number"),
                byLetter.getOrDefault(row.number("id"), List.of()),
                several.contains(row.number("id")));
    }
}
