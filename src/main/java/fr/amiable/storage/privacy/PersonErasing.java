package fr.amiable.storage.privacy;

import fr.amiable.common.Subject;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.privacy.PersonRepository;
import fr.amiable.privacy.PersonalData;
import fr.amiable.storage.Moments;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One erasure: words first, then pages and files, then the words of the journal about what is gone. */
final class PersonErasing {

    private static final String ENTRY = "TIMELINE_ENTRY";

    private final JdbcClient sql;
    private final String clients;
    private final Set<PersonalData> parts;
    private final LocalDate on;
    private final byte[] page;
    private final String now;

    PersonErasing(JdbcClient sql, String clients, Set<PersonalData> parts, LocalDate on, byte[] page, Clock clock) {
        this.sql = sql;
        this.clients = clients;
        this.parts = parts;
        this.on = on;
        this.page = page;
        this.now = Moments.written(clock.instant());
    }

    PersonRepository.Erased erase() {
        Set<Subject> touched = touched();
        for (PersonalData part : PersonalData.values()) {
            if (parts.contains(part)) {
                Erasures.STATEMENTS.get(part).forEach(this::run);
            }
        }
        if (parts.contains(PersonalData.LETTERS)) {
            pages("letter", "client_id IN (" + clients + ")");
            pages(
                    "letter_enclosure",
                    "pdf IS NOT NULL AND letter_id IN (SELECT id FROM letter WHERE client_id IN (" + clients + "))");
        }
        files();
        drafts();
        return new PersonRepository.Erased(journal(), touched);
    }

    private void run(String statement) {
        JdbcClient.StatementSpec spec = sql.sql(statement.replace(":clients", clients));
        if (statement.contains(":on")) {
            spec = spec.param("on", Date.valueOf(on));
        }
        if (statement.contains(":words")) {
            spec = spec.param("words", Erasures.WORDS);
        }
        spec.update();
    }

    private void pages(String table, String condition) {
        sql.sql("UPDATE " + table + " SET pdf = ?, fingerprint = ? WHERE " + condition)
                .params(page, Fingerprint.of(page).hex())
                .update();
    }

    /**
     * Files keep their row, for exhibits name it, with a page in the place of their bytes. One that serves as an exhibit of a dispute that
     * stays stays with it; those a dispute took from the client or from what was noted go with the dispute.
     */
    private void files() {
        Set<String> subjects = subjects();
        String exhibits = "(SELECT original_id FROM exhibit)";
        if (!subjects.isEmpty()) {
            String kept = parts.contains(PersonalData.DISPUTES) ? "" : " AND id NOT IN " + exhibits;
            String taken = parts.contains(PersonalData.DISPUTES)
                    ? " OR (id IN " + exhibits + " AND "
                            + PersonRows.subjects(Set.of("CLIENT", ENTRY)).replace("%s", clients) + ")"
                    : "";
            replaceFiles("(" + ofErased(subjects) + kept + ")" + taken);
        }
        sql.sql("UPDATE original SET removed_at = ? WHERE removed_at IS NULL AND file_name = ? AND id NOT IN "
                        + exhibits + " AND "
                        + PersonRows.in("original", clients).orElseThrow())
                .params(now, Erasures.FILE_NAME)
                .update();
    }

    /** Of what was noted, only that which is gone: disputes keep theirs. */
    private String ofErased(Set<String> subjects) {
        Set<String> others = withoutEntries(subjects);
        boolean isWithEntries = parts.contains(PersonalData.EXCHANGES) || parts.contains(PersonalData.DISPUTES);
        String rest = others.isEmpty() ? "1 = 0" : PersonRows.subjects(others).replace("%s", clients);
        return "(" + rest + (isWithEntries ? " OR " + erasedEntries() : "") + ")";
    }

    private static Set<String> withoutEntries(Set<String> subjects) {
        return subjects.stream()
                .filter(kind -> !kind.equals(ENTRY))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String erasedEntries() {
        return "(subject_kind = '" + ENTRY + "' AND subject_id IN (SELECT id FROM timeline_entry WHERE client_id IN ("
                + clients + ") AND erased_on IS NOT NULL))";
    }

    private Set<String> subjects() {
        return parts.stream()
                .flatMap(part -> Erasures.SUBJECTS.get(part).stream())
                .collect(Collectors.toSet());
    }

    private void replaceFiles(String condition) {
        sql.sql("UPDATE original SET content = ?, fingerprint = ?, size_bytes = ?, file_name = ?,"
                        + " media_type = 'application/pdf' WHERE " + condition)
                .params(page, Fingerprint.of(page).hex(), page.length, Erasures.FILE_NAME)
                .update();
    }

    private void drafts() {
        sql.sql("DELETE FROM form_draft WHERE "
                        + PersonRows.in("form_draft", clients).orElseThrow())
                .update();
    }

    /** The words of acts go with what they tell of: always those about the client himself, for they repeat his contacts. */
    private SortedSet<Long> journal() {
        Set<String> kinds = withoutEntries(subjects());
        kinds.add("CLIENT");
        String condition = "(" + PersonRows.subjects(kinds).replace("%s", clients) + " OR " + erasedEntries()
                + ") AND act <> 'PERSON_ERASED' AND erased_at IS NULL";
        List<Long> places = sql.sql("SELECT place FROM journal WHERE " + condition)
                .query(Long.class)
                .list();
        sql.sql("UPDATE journal SET before_text = '', after_text = '', erased_at = ? WHERE " + condition)
                .param(now)
                .update();
        return new TreeSet<>(places);
    }

    /** Everything that bears words of the person: it must be read again by whoever remembers some. */
    private Set<Subject> touched() {
        Set<Subject> touched = new LinkedHashSet<>();
        PersonRows.SUBJECTS.forEach((kind, ids) -> {
            String condition = ids.replace("%s", clients);
            String query = kind.equals("CLIENT") ? "SELECT id FROM client WHERE id IN " + condition : condition;
            sql.sql(query)
                    .query(Long.class)
                    .list()
                    .forEach(id -> touched.add(new Subject(Subject.Kind.valueOf(kind), id)));
        });
        return touched;
    }
}
