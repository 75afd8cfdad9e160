package fr.amiable.storage;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How much each kind of column takes, checked before the database is asked, so that the field can be named. */
record Room(String table) {

    private static final int LAST_YEAR = 9999;

    void text(String column, String text, int longest) {
        if (text.length() > longest) {
            throw DoesNotFit.text(table + "." + column, longest);
        }
    }

    void number(String column, BigDecimal number, int wholeDigits, int decimals) {
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.scale() > decimals || bare.precision() - bare.scale() > wholeDigits) {
            throw DoesNotFit.number(table + "." + column, decimals);
        }
    }

    void day(String column, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw DoesNotFit.day(table + "." + column, LAST_YEAR);
        }
    }
}
