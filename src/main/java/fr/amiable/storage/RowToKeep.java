package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The values of one row on their way into a table; what does not fit is refused by its name. */
final class RowToKeep {

    static final int LINE = 500;
    static final int LONG_TEXT = 20_000;

    private static final int DECIMALS = 12;
    private static final int WHOLE_DIGITS = 19;
    private static final int RATE_DIGITS = 6;

    private final String table;
    private final Room room;
    private final Map<String, Object> values = new LinkedHashMap<>();

    RowToKeep(String table) {
        this.table = table;
        this.room = new Room(table);
    }

    /** A value that its column always takes: an id, a yes or no, bytes, words of the program. */
    RowToKeep asIs(String column, Object value) {
        values.put(column, value);
        return this;
    }

    RowToKeep optionalNumber(String column, Optional<Long> value) {
        return asIs(column, new SqlParameterValue(Types.BIGINT, value.orElse(null)));
    }

    RowToKeep constant(String column, Enum<?> value) {
        return asIs(column, value.name());
    }

    RowToKeep text(String column, String value) {
        return optionalText(column, Optional.of(value == null ? "" : value), LINE);
    }

    RowToKeep longText(String column, String value) {
        return optionalText(column, Optional.of(value == null ? "" : value), LONG_TEXT);
    }

    RowToKeep optionalText(String column, Optional<String> value, int longest) {
        value.ifPresent(text -> room.text(column, text, longest));
        return asIs(column, new SqlParameterValue(Types.VARCHAR, value.orElse(null)));
    }

    RowToKeep address(PostalAddress address) {
        return text("address_detail", address.detail())
                .text("address_building", address.building())
                .text("address_street", address.street())
                .text("address_place", address.place())
                .text("address_postcode", address.postcode())
                .text("address_town", address.town())
                .text("address_country", address.country());
    }

    RowToKeep money(String column, Money amount) {
        return asIs(column, amount.cents());
    }

    RowToKeep day(String column, LocalDate day) {
        return optionalDay(column, Optional.of(day));
    }

    RowToKeep optionalDay(String column, Optional<LocalDate> day) {
        day.ifPresent(one -> room.day(column, one));
        return asIs(
                column, new SqlParameterValue(Types.DATE, day.map(Date::valueOf).orElse(null)));
    }

    RowToKeep instant(String column, Instant instant) {
        return asIs(column, Moments.written(instant));
    }

    RowToKeep rate(String column, Percentage rate) {
        return optionalRate(column, Optional.of(rate));
    }

    RowToKeep optionalRate(String column, Optional<Percentage> rate) {
        rate.ifPresent(one -> room.number(column, one.points(), RATE_DIGITS, RATE_DIGITS));
        return asIs(
                column,
                new SqlParameterValue(
                        Types.DECIMAL, rate.map(Percentage::points).orElse(null)));
    }

    RowToKeep decimal(String column, BigDecimal value) {
        room.number(column, value, WHOLE_DIGITS, DECIMALS);
        return asIs(column, value);
    }

    void insert(JdbcClient sql) {
        sql.sql(insertion()).params(List.copyOf(values.values())).update();
    }

    /** Inserts into a table that numbers its rows, and gives the number. */
    long insertAndNumber(JdbcClient sql) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.sql(insertion()).params(List.copyOf(values.values())).update(key, "ID");
        return key.getKeyAs(Number.class).longValue();
    }

    /** Replaces the row of that id; gives how many rows there were, one or none. */
    int update(JdbcClient sql, long id) {
        List<Object> parameters = new ArrayList<>(values.values());
        parameters.add(id);
        return sql.sql("UPDATE " + table + " SET " + String.join(" = ?, ", values.keySet()) + " = ? WHERE id = ?")
                .params(parameters)
                .update();
    }

    private String insertion() {
        return "INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ") VALUES ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
