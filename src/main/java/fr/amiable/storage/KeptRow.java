package fr.amiable.storage;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.PostalAddress;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One row as it was kept, read in the terms of the core. */
record KeptRow(ResultSet row) {

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    Optional<Long> optionalNumber(String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    Optional<Integer> optionalCount(String column) throws SQLException {
        return optionalNumber(column).map(Long::intValue);
    }

    Optional<Money> optionalMoney(String column) throws SQLException {
        return optionalNumber(column).map(Money::new);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
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
        return new Money(row.getLong(column));
    }

    LocalDate day(String column) throws SQLException {
        return Days.parsed(row.getString(column));
    }

    Optional<LocalDate> optionalDay(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Days::parsed);
    }

    Instant instant(String column) throws SQLException {
        return Moments.parsed(row.getString(column));
    }

    Percentage rate(String column) throws SQLException {
        return new Percentage(row.getBigDecimal(column));
    }

    Optional<Percentage> optionalRate(String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Percentage::new);
    }

    BigDecimal decimal(String column) throws SQLException {
        return row.getBigDecimal(column);
    }
}
