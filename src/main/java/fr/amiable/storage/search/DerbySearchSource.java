package fr.amiable.storage.search;

import fr.amiable.common.Subject;
import fr.amiable.search.HitKind;
import fr.amiable.search.SearchEntry;
import fr.amiable.search.SearchKey;
import fr.amiable.search.SearchSource;
import fr.amiable.storage.Database;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that can be found, read from the embedded database: by key in one pass, or a few things again. */
public final class DerbySearchSource implements SearchSource {

    private static final List<String> TABLES = List.of(
            "client", "client_contact", "invoice", "contract", "dispute", "letter", "timeline_entry", "journal");

    private final JdbcClient sql;
    private final Map<HitKind, KindReader> readers = new EnumMap<>(HitKind.class);
    private final TouchedThings touched;

    /** @param zone where the owner lives: it gives the day of a journal entry */
    public DerbySearchSource(Database database, ZoneId zone) {
        sql = database.sql();
        touched = new TouchedThings(sql);
        CaseReaders cases = new CaseReaders(sql);
        readers.put(HitKind.CLIENT, new ClientReader(sql));
        readers.put(HitKind.CONTACT, new ContactReader(sql));
        readers.put(HitKind.INVOICE, cases.invoices());
        readers.put(HitKind.CONTRACT, cases.contracts());
        readers.put(HitKind.DISPUTE, cases.disputes());
        readers.put(HitKind.LETTER, cases.letters());
        readers.put(HitKind.TIMELINE, cases.timeline());
        readers.put(HitKind.JOURNAL, new JournalReader(sql, new SubjectNames(sql), zone));
    }

    @Override
    public long count() {
        return TABLES.stream()
                .mapToLong(table -> sql.sql("SELECT COUNT(*) FROM " + table)
                        .query((row, index) -> row.getLong(1))
                        .single())
                .sum();
    }

    @Override
    public List<SearchEntry> page(HitKind kind, long afterId, int limit) {
        return readers.get(kind).page(afterId, limit);
    }

    @Override
    public List<SearchEntry> read(Collection<SearchKey> keys) {
        Map<HitKind, List<Long>> ids = new EnumMap<>(HitKind.class);
        keys.forEach(key ->
                ids.computeIfAbsent(key.kind(), kind -> new ArrayList<>()).add(key.id()));
        List<SearchEntry> entries = new ArrayList<>();
        ids.forEach((kind, some) -> entries.addAll(readers.get(kind).read(some)));
        return entries;
    }

    @Override
    public Set<SearchKey> touchedBy(Subject subject) {
        return touched.by(subject);
    }
}
