package fr.amiable.storage;

import fr.amiable.client.ClientId;
import fr.amiable.client.profile.PayerProfile;
import fr.amiable.client.profile.ProfileRepository;
import fr.amiable.client.profile.PromiseMade;
import fr.amiable.client.profile.SettledPart;
import fr.amiable.common.Money;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseState;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how clients pay: one scan of the payments of a year, the promises, whoever they are of. */
public final class DerbyProfileRepository implements ProfileRepository {

    private static final String PAID = "SELECT i.client_id, i.due_on, p.received_on, a.amount_cents FROM payment p"
            + " JOIN allocation a ON a.payment_id = p.id JOIN invoice i ON i.id = a.invoice_id"
            + " WHERE p.received_on > ? AND p.received_on <= ? AND p.reversed_on IS NULL AND i.removed_at IS NULL";
    private static final String OF_ONE = " AND i.client_id = ?";

    /** Said twice, so that the payments of one client are found by their index and not among those of the whole year. */
    private static final String PAID_BY = " AND p.client_id = ?";

    private final JdbcClient sql;
    private final PromiseRows promises;

    public DerbyProfileRepository(Database database) {
        this.sql = database.sql();
        this.promises = new PromiseRows(sql);
    }

    @Override
    public Map<ClientId, PayerProfile> all(LocalDate today) {
        return read(today, "", List.of(), promises.where("1 = 1"));
    }

    @Override
    public PayerProfile of(ClientId client, LocalDate today) {
        return read(today, OF_ONE, List.of(client.value()), promises.ofClient(client))
                .getOrDefault(client, PayerProfile.UNKNOWN);
    }

    private Map<ClientId, PayerProfile> read(
            LocalDate today, String condition, List<Object> parameters, List<FollowedPromise> promised) {
        Map<ClientId, List<SettledPart>> parts = new HashMap<>();
        List<Object> days =
                new ArrayList<>(List.of(Date.valueOf(today.minusMonths(PayerProfile.MONTHS)), Date.valueOf(today)));
        days.addAll(parameters);
        days.addAll(parameters);
        sql.sql(PAID + condition + (condition.isEmpty() ? "" : PAID_BY))
                .params(days)
                .query(row -> {
                    listOf(parts, row).add(new SettledPart(day(row, 2), day(row, 3), new Money(row.getLong(4))));
                });
        Map<ClientId, List<PromiseMade>> promises = made(promised, today);
        Set<ClientId> clients = new HashSet<>(parts.keySet());
        clients.addAll(promises.keySet());
        Map<ClientId, PayerProfile> profiles = new HashMap<>();
        clients.forEach(client -> profiles.put(
                client,
                PayerProfile.of(
                        parts.getOrDefault(client, List.of()), promises.getOrDefault(client, List.of()), today)));
        return profiles;
    }

    /** One that became moot tells nothing of the client. */
    private static Map<ClientId, List<PromiseMade>> made(List<FollowedPromise> promised, LocalDate today) {
        return promised.stream()
                .filter(one -> one.stateOn(today) != PromiseState.MOOT)
                .collect(Collectors.groupingBy(
                        FollowedPromise::client,
                        Collectors.mapping(
                                one -> new PromiseMade(
                                        one.promise().lastDay(), one.stateOn(today) == PromiseState.KEPT),
                                Collectors.toList())));
    }

    private static <T> List<T> listOf(Map<ClientId, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(new ClientId(row.getLong(1)), any -> new ArrayList<>());
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return Days.at(row, column);
    }
}
