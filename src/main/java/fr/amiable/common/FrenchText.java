package fr.amiable.common;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Amounts, rates and dates as French typography wants them. Thousands and units are set off by U+00A0, which every font
 * draws at a visible width on screen and on paper.
 */
public final class FrenchText {

    public static final char NO_BREAK_SPACE = '\u00a0';

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);

    private static final DecimalFormat AMOUNT = pattern("#,##0.00");
    private static final DecimalFormat RATE = pattern("#,##0.00####");
    private static final DecimalFormat NUMBER = pattern("#,##0.######");

    private FrenchText() {}

    /** {@code 1 234,56 €}; a negative amount takes the minus sign U+2212. */
    public static String money(Money amount) {
        return amount(amount) + NO_BREAK_SPACE + "€";
    }

    /** {@code 1 234,56}, without the unit, for columns that say it once. */
    public static String amount(Money amount) {
        String digits = copy(AMOUNT).format(amount.toBigDecimal().abs());
        return amount.isNegative() ? "\u2212" + digits : digits;
    }

    /** {@code 12,40 %}. */
    public static String rate(Percentage rate) {
        return copy(RATE).format(rate.points()) + NO_BREAK_SPACE + "%";
    }

    /** A quantity or a bare number, without useless zeros: {@code 1 200,5}. */
    public static String number(BigDecimal number) {
        return copy(NUMBER).format(number);
    }

    /** {@code 24/11/2026}, for tables. */
    public static String date(LocalDate day) {
        return SHORT_DATE.format(day);
    }

    /** {@code 1er novembre 2026}, for sentences; the spaces do not break. */
    public static String dateInWords(LocalDate day) {
        String words = LONG_DATE.format(day);
        String ordinal = day.get(ChronoField.DAY_OF_MONTH) == 1 ? words.replaceFirst("^1 ", "1er ") : words;
        return ordinal.replace(' ', NO_BREAK_SPACE);
    }

    /** {@code mercredi 9 décembre 2026}. */
    public static String weekdayAndDate(LocalDate day) {
        return WEEKDAY.format(day) + NO_BREAK_SPACE + dateInWords(day);
    }

    /** A format serves one thread at a time; a copy costs a tenth of a new one. */
    private static DecimalFormat copy(DecimalFormat format) {
        return (DecimalFormat) format.clone();
    }

    private static DecimalFormat pattern(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.FRANCE);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
