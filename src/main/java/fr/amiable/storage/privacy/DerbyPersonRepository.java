package fr.amiable.storage.privacy;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientNotFound;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.privacy.PersonFacts;
import fr.amiable.privacy.PersonRepository;
import fr.amiable.privacy.PersonalData;
import fr.amiable.storage.Database;
import fr.amiable.transfer.DeskTables;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of persons, in the embedded database. */
public final class DerbyPersonRepository implements PersonRepository {

    private static final String PRESENT = "client_id IN (:clients) AND erased_on IS NULL";

    private static final Map<PersonalData, String> COUNTS = Map.of(
            PersonalData.CONTACTS,
            "VALUES (SELECT COUNT(*) FROM client_contact WHERE client_id IN (:clients))"
                    + " + (SELECT COUNT(*) FROM client WHERE id IN (:clients) AND note <> '')",
            PersonalData.EXCHANGES,
            "SELECT COUNT(*) FROM timeline_entry WHERE dispute_id IS NULL AND " + PRESENT,
            PersonalData.FILES,
            "SELECT COUNT(*) FROM original WHERE subject_kind = 'CLIENT' AND subject_id IN (:clients)"
                    + " AND file_name <> '" + Erasures.FILE_NAME + "' AND id NOT IN (SELECT original_id FROM exhibit)",
            PersonalData.CONTRACTS,
            "SELECT COUNT(*) FROM contract WHERE " + PRESENT,
            PersonalData.LETTERS,
            "SELECT COUNT(*) FROM letter WHERE " + PRESENT,
            PersonalData.DISPUTES,
            "SELECT COUNT(*) FROM dispute WHERE " + PRESENT,
            PersonalData.INVOICES,
            "SELECT COUNT(*) FROM invoice WHERE " + PRESENT,
            PersonalData.IDENTITY,
            "SELECT COUNT(*) FROM client WHERE id IN (:clients) AND erased_on IS NULL");

    private final JdbcClient sql;
    private final Database database;
    private final Clock clock;

    public DerbyPersonRepository(Database database, Clock clock) {
        this.database = database;
        this.sql = database.sql();
        this.clock = clock;
    }

    @Override
    public Held of(ClientId client) {
        String name = sql.sql("SELECT name FROM client WHERE id = ?")
                .param(client.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new ClientNotFound(client));
        String clients = clients(client);
        Map<PersonalData, Long> counts = new EnumMap<>(PersonalData.class);
        COUNTS.forEach((part, count) -> counts.put(part, number(count, clients)));
        return new Held(name, counts, known(days(clients), clients), openInvoices(clients), openDisputes(clients));
    }

    private long number(String query, String clients) {
        return sql.sql(query.replace(":clients", clients)).query(Long.class).single();
    }

    /** The client and whoever became him. */
    private String clients(ClientId client) {
        List<Long> all = new ArrayList<>(List.of(client.value()));
        for (int next = 0; next < all.size(); next++) {
            sql
                    .sql("SELECT id FROM client WHERE merged_into = ?")
                    .param(all.get(next))
                    .query(Long.class)
                    .list()
                    .stream()
                    .filter(id -> !all.contains(id))
                    .forEach(all::add);
        }
        return all.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Of someone with whom nothing ever happened, the day he was recorded. */
    private PersonFacts.Days known(PersonFacts.Days days, String clients) {
        if (days.last().isPresent()) {
            return days;
        }
        return days.recordedOn(latest(
                clients,
                "SELECT MAX(DATE(SUBSTR(happened_at, 1, 10))) FROM journal WHERE subject_kind = 'CLIENT'"
                        + " AND act <> 'PERSON_ERASED' AND subject_id IN (:clients)"));
    }

    private PersonFacts.Days days(String clients) {
        String of = " WHERE " + PRESENT;
        return new PersonFacts.Days(
                latest(
                        clients,
                        "SELECT MAX(issued_on) FROM invoice" + of,
                        "SELECT MAX(received_on) FROM payment WHERE client_id IN (:clients)",
                        "SELECT MAX(refunded_on) FROM refund WHERE payment_id IN"
                                + " (SELECT id FROM payment WHERE client_id IN (:clients))"),
                latest(
                        clients,
                        "SELECT MAX(ends_on) FROM contract" + of,
                        "SELECT MAX(signed_on) FROM contract" + of,
                        "SELECT MAX(starts_on) FROM contract" + of),
                latest(clients, "SELECT MAX(written_on) FROM letter" + of, "SELECT MAX(sent_on) FROM letter" + of),
                latest(clients, "SELECT MAX(closed_on) FROM dispute" + of, "SELECT MAX(raised_on) FROM dispute" + of),
                latest(clients, "SELECT MAX(enforceable_on) FROM invoice" + of),
                latest(clients, "SELECT MAX(happened_on) FROM timeline_entry" + of));
    }

    private Optional<LocalDate> latest(String clients, String... queries) {
        Optional<LocalDate> latest = Optional.empty();
        for (String query : queries) {
            Date day = sql.sql(query.replace(":clients", clients))
                    .query((row, index) -> row.getDate(1))
                    .list()
                    .get(0);
            if (day != null
                    && latest.filter(known -> known.isAfter(day.toLocalDate())).isEmpty()) {
                latest = Optional.of(day.toLocalDate());
            }
        }
        return latest;
    }

    private List<InvoiceId> openInvoices(String clients) {
        return sql
                .sql("SELECT id FROM invoice WHERE client_id IN (" + clients + ") AND outstanding_cents > 0"
                        + " AND written_off_on IS NULL AND removed_at IS NULL ORDER BY id")
                .query(Long.class)
                .list()
                .stream()
                .map(InvoiceId::new)
                .toList();
    }

    private long openDisputes(String clients) {
        return number(
                "SELECT COUNT(*) FROM dispute WHERE client_id IN (:clients) AND closed_on IS NULL AND removed_at IS NULL",
                clients);
    }

    @Override
    public List<ClientId> quietSince(LocalDate day) {
        String quiet = " AND NOT EXISTS (SELECT 1 FROM %s t WHERE t.client_id = c.id AND t.%s >= ?)";
        List<String> last = List.of(
                quiet.formatted("invoice", "issued_on"),
                quiet.formatted("payment", "received_on"),
                quiet.formatted("letter", "written_on"),
                quiet.formatted("timeline_entry", "happened_on"),
                quiet.formatted("dispute", "raised_on"),
                quiet.formatted("contract", "signed_on"));
        List<Object> days = new ArrayList<>();
        last.forEach(one -> days.add(Date.valueOf(day)));
        return sql
                .sql("SELECT c.id FROM client c WHERE c.merged_into IS NULL AND c.erased_on IS NULL"
                        + String.join("", last) + " ORDER BY c.id")
                .params(days)
                .query(Long.class)
                .list()
                .stream()
                .map(ClientId::new)
                .toList();
    }

    @Override
    public DeskTables tables(ClientId client) {
        return new PersonTables(database.jdbc(), clients(client));
    }

    @Override
    public Erased erase(ClientId client, Set<PersonalData> parts, LocalDate on, byte[] page) {
        return new PersonErasing(sql, clients(client), parts, on, page, clock).erase();
    }
}
