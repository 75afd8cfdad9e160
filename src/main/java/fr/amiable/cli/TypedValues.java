package fr.amiable.cli;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.DayCount;
import fr.amiable.law.interest.Imputation;
import fr.amiable.law.interest.PartPayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words, amounts, rates and dates typed after options are read; each error says in French what was expected. */
final class TypedValues {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final Map<String, Format> FORMATS = Map.of("texte", Format.TEXT, "json", Format.JSON);
    private static final Map<String, Regime> CLIENTS = Map.of(
            "professionnel", Regime.PROFESSIONAL,
            "consommateur", Regime.CONSUMER,
            "public", Regime.PUBLIC_BODY,
            "non-professionnel", Regime.COMMON_LAW);
    private static final Map<String, Imputation> IMPUTATIONS = Map.of(
            "interets", Imputation.INTEREST_FIRST,
            "principal", Imputation.PRINCIPAL_FIRST,
            "frais", Imputation.COSTS_FIRST);
    private static final Map<String, DayCount> DAY_COUNTS =
            Map.of("calendaire", DayCount.CALENDAR, "semi-ouvert", DayCount.HALF_OPEN);

    private final Texts texts;

    TypedValues(Texts texts) {
        this.texts = texts;
    }

    /** Teaches a command line, its sub-commands included, to read our types. */
    void register(CommandLine line) {
        line.registerConverter(Integer.class, this::integer);
        line.registerConverter(int.class, this::integer);
        line.registerConverter(Money.class, this::amount);
        line.registerConverter(Percentage.class, this::rate);
        line.registerConverter(LocalDate.class, this::date);
        line.registerConverter(PartPayment.class, this::payment);
        line.registerConverter(Format.class, words(FORMATS));
        line.registerConverter(Regime.class, words(CLIENTS));
        line.registerConverter(Imputation.class, words(IMPUTATIONS));
        line.registerConverter(DayCount.class, words(DAY_COUNTS));
    }

    int integer(String typed) {
        if (!typed.matches("-?[0-9]{1,9}")) {
            throw expected("cli.expected.integer");
        }
        return Integer.parseInt(typed);
    }

    /** More than zero, with a comma or a dot; spaces and the euro sign are allowed. */
    Money amount(String typed) {
        String plain = Words.clean(typed).replaceAll("[ €]", "").replace(',', '.');
        if (!plain.matches("[0-9]{1,12}(\\.[0-9]{1,2})?") || new BigDecimal(plain).signum() == 0) {
            throw expected("cli.expected.amount");
        }
        return Money.euros(plain);
    }

    /** Yearly, in percent, from 0 to 999. */
    Percentage rate(String typed) {
        String plain = Words.clean(typed).replaceAll("[ %]", "").replace(',', '.');
        if (!plain.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            throw expected("cli.expected.rate");
        }
        return Percentage.of(plain);
    }

    LocalDate date(String typed) {
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate day = LocalDate.parse(typed.strip(), format);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeParseException next) {
                // the next format may fit
            }
        }
        throw expected("cli.expected.date");
    }

    PartPayment payment(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            throw expected("cli.expected.payment");
        }
        return new PartPayment(date(typed.substring(0, equals)), amount(typed.substring(equals + 1)));
    }

    /** Reads one of a few words, whatever their case and accents. */
    <T> ITypeConverter<T> words(Map<String, T> values) {
        return typed -> {
            T value = values.get(Words.searchable(typed));
            if (value == null) {
                throw expected("cli.expected.oneOf", String.join(", ", new TreeSet<>(values.keySet())));
            }
            return value;
        };
    }

    TypeConversionException expected(String key, Object... arguments) {
        return new TypeConversionException(texts.get(key, arguments));
    }
}
