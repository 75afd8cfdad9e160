package fr.amiable.storage.search;

import fr.amiable.common.Subject;
import fr.amiable.search.HitKind;
import fr.amiable.search.SearchKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be read again when a thing changed: itself, what shows its name, what it settles, and what the journal just said of it. */
final class TouchedThings {

    private static final int NEWEST_ENTRIES = 20;
    private static final int FEW_CONTACTS = 32;

    private static final Map<HitKind, String> OF_CLIENT = Map.of(
            HitKind.INVOICE, "invoice",
            HitKind.CONTRACT, "contract",
            HitKind.DISPUTE, "dispute",
            HitKind.LETTER, "letter",
            HitKind.TIMELINE, "timeline_entry");

    private final JdbcClient sql;

    TouchedThings(JdbcClient sql) {
        this.sql = sql;
    }

    Set<SearchKey> by(Subject subject) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        switch (subject.kind()) {
            case CLIENT -> addClient(keys, subject.id());
            case INVOICE -> addInvoice(keys, subject.id());
            case PAYMENT -> addPayment(keys, subject.id());
            case CONTRACT -> keys.add(new SearchKey(HitKind.CONTRACT, subject.id()));
            case DISPUTE -> keys.add(new SearchKey(HitKind.DISPUTE, subject.id()));
            case LETTER -> keys.add(new SearchKey(HitKind.LETTER, subject.id()));
            case TIMELINE_ENTRY -> keys.add(new SearchKey(HitKind.TIMELINE, subject.id()));
            case COMPANY, RATE, FILE, TERMS_OF_SALE, INSTALMENT_PLAN -> {
                // found through the journal only
            }
        }
        ids(
                        "SELECT id FROM journal WHERE subject_kind = ? AND subject_id = ? ORDER BY id DESC FETCH FIRST "
                                + NEWEST_ENTRIES + " ROWS ONLY",
                        subject.kind().name(),
                        subject.id())
                .forEach(id -> keys.add(new SearchKey(HitKind.JOURNAL, id)));
        return keys;
    }

    /** All that bears the client's name, and what went to the client it was merged into. */
    private void addClient(Set<SearchKey> keys, long client) {
        keys.add(new SearchKey(HitKind.CLIENT, client));
        for (int place = 0; place < FEW_CONTACTS; place++) {
            keys.add(SearchKey.contact(client, place));
        }
        ids("SELECT place FROM client_contact WHERE client_id = ? AND place < " + SearchKey.MOST_CONTACTS, client)
                .forEach(place -> keys.add(SearchKey.contact(client, place.intValue())));
        OF_CLIENT.forEach((kind, table) -> ids("SELECT id FROM " + table + " WHERE client_id = ?", client)
                .forEach(id -> keys.add(new SearchKey(kind, id))));
        ids("SELECT merged_into FROM client WHERE id = ? AND merged_into IS NOT NULL", client).stream()
                .filter(other -> other != client)
                .filter(other -> !keys.contains(new SearchKey(HitKind.CLIENT, other)))
                .forEach(other -> addClient(keys, other));
    }

    private void addInvoice(Set<SearchKey> keys, long invoice) {
        keys.add(new SearchKey(HitKind.INVOICE, invoice));
        ids("SELECT client_id FROM invoice WHERE id = ?", invoice)
                .forEach(client -> keys.add(new SearchKey(HitKind.CLIENT, client)));
        ids("SELECT corrects_id FROM invoice WHERE id = ? AND corrects_id IS NOT NULL", invoice)
                .forEach(corrected -> keys.add(new SearchKey(HitKind.INVOICE, corrected)));
    }

    private void addPayment(Set<SearchKey> keys, long payment) {
        ids("SELECT invoice_id FROM allocation WHERE payment_id = ?", payment)
                .forEach(invoice -> addInvoice(keys, invoice));
    }

    private List<Long> ids(String select, Object... parameters) {
        return sql.sql(select)
                .params(parameters)
                .query((row, index) -> row.getLong(1))
                .list();
    }
}
