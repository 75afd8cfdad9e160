package fr.amiable.letter.paper;

import fr.amiable.client.Language;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Phrases;
import fr.amiable.common.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words, amounts, rates and dates of a letter in its language; those of English letters are in {@code english.properties}. */
public final class Wording implements Phrases {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Texts texts;
    private final Language language;
    private final ResourceBundle english;

    private Wording(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        this.english = ResourceBundle.getBundle("fr.amiable.letter.paper.english", Locale.ROOT);
    }

    public static Wording french(Texts texts) {
        return new Wording(texts, Language.FRENCH);
    }

    public static Wording in(Language language, Texts texts) {
        return new Wording(texts, language);
    }

    /** The French words of the product, for what is named in French in every letter. */
    public Texts french() {
        return texts;
    }

    public boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    @Override
    public String get(String key, Object... arguments) {
        if (!isEnglish()) {
            return texts.get(key, arguments);
        }
        String pattern = english.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.UK)
                        .format(Arrays.stream(arguments).map(this::written).toArray());
    }

    public String of(Enum<?> constant) {
        return isEnglish() && english.containsKey(key(constant))
                ? english.getString(key(constant))
                : texts.of(constant);
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private Object written(Object argument) {
        if (argument instanceof Money money) {
            return money(money);
        }
        if (argument instanceof Percentage rate) {
            return rate(rate);
        }
        return argument instanceof LocalDate day ? date(day) : argument;
    }

    /** {@code 1 234,56 €} or {@code €1,234.56}. */
    public String money(Money amount) {
        String sign = amount.isNegative() ? "\u2212" : "";
        return isEnglish()
                ? sign + "€" + pattern("#,##0.00").format(amount.toBigDecimal().abs())
                : FrenchText.money(amount);
    }

    public String rate(Percentage rate) {
        return isEnglish() ? pattern("#,##0.00####").format(rate.points()) + "%" : FrenchText.rate(rate);
    }

    public String number(BigDecimal number) {
        return isEnglish() ? pattern("#,##0.######").format(number) : FrenchText.number(number);
    }

    /** Euros without cents: {@code 40 €} or {@code €40}. */
    public String wholeEuros(Money amount) {
        String number = number(amount.toBigDecimal());
        return isEnglish() ? "€" + number : number + FrenchText.NO_BREAK_SPACE + "€";
    }

    /** With the unbroken spaces French puts before its signs; English has none. */
    public String spaced(String words) {
        return isEnglish() ? words : FrenchSpaces.in(words);
    }

    /** {@code 24/11/2026}, for tables; the same in both. */
    public String date(LocalDate day) {
        return FrenchText.date(day);
    }

    public String dateInWords(LocalDate day) {
        return isEnglish() ? unbroken(LONG_DATE.format(day)) : FrenchText.dateInWords(day);
    }

    public String weekdayAndDate(LocalDate day) {
        return isEnglish() ? unbroken(WEEKDAY.format(day)) : FrenchText.weekdayAndDate(day);
    }

    private static String unbroken(String words) {
        return words.replace(' ', FrenchText.NO_BREAK_SPACE);
    }

    private static DecimalFormat pattern(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    }
}
