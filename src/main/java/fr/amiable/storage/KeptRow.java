package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One row as it was kept, read in the terms of the core. */
record KeptRow(ResultSet row) {

    /** Derby writes each name in capitals at each reading of a column, unless it is so already. */
    private static final Map<String, String> CAPITALS = new ConcurrentHashMap<>();

    private static String kept(String column) {
        String known = CAPITALS.get(column);
        return known != null ? known : CAPITALS.computeIfAbsent(column, name -> name.toUpperCase(Locale.ROOT));
    }

    long number(String column) throws SQLException {
        return row.getLong(kept(column));
    }

    Optional<Long> optionalNumber(String column) throws SQLException {
        long value = row.getLong(kept(column));
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    Optional<Integer> optionalCount(String column) throws SQLException {
        return optionalNumber(column).map(Long::intValue);
    }

    Optional<Money> optionalMoney(String column) throws SQLException {
        return optionalNumber(column).map(Money::new);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(kept(column));
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(kept(column)));
    }

    String text(String column) throws SQLException {
        return row.getString(kept(column));
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(row.getString(kept(column)));
    }

    PostalAddress address() throws SQLException {
        return new PostalAddress(
                text("address_detail"),
                text("address_building"),
                text("address_street"),
                text("address_place"),
                text("address_postcode"),
                text("address_town"),
                text("address_country"));
    }

    Money money(String column) throws SQLException {
        return new Money(row.getLong(kept(column)));
    }

    LocalDate day(String column) throws SQLException {
        return Days.parsed(row.getString(kept(column)));
    }

    Optional<LocalDate> optionalDay(String column) throws SQLException {
        return Optional.ofNullable(row.getString(kept(column))).map(Days::parsed);
    }

    Instant instant(String column) throws SQLException {
        return Moments.parsed(row.getString(kept(column)));
    }

    Percentage rate(String column) throws SQLException {
        return new Percentage(row.getBigDecimal(kept(column)));
    }

    Optional<Percentage> optionalRate(String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(kept(column))).map(Percentage::new);
    }

    BigDecimal decimal(String column) throws SQLException {
        return row.getBigDecimal(kept(column));
    }
}
