package fr.amiable.cli;

import fr.amiable.bundle.StampPlace;
import fr.amiable.bundle.dossier.DossierPart;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.law.Regime;
import fr.amiable.law.deadline.TimeLimit;
import fr.amiable.law.interest.DayCount;
import fr.amiable.law.interest.Imputation;
import fr.amiable.law.interest.PartPayment;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.law.limitation.LimitedClaim;
import fr.amiable.law.term.Sector;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.plan.Rhythm;
import fr.amiable.payment.promise.PromiseMeans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words, amounts, rates and dates typed after options are read; each error says in French what was expected. */
final class TypedValues {

    private static final List<Class<?>> TYPES = List.of(
            Integer.class,
            int.class,
            Money.class,
            Percentage.class,
            LocalDate.class,
            PartPayment.class,
            Format.class,
            Regime.class,
            LetterType.class,
            Imputation.class,
            DayCount.class,
            Sector.class,
            LimitedClaim.class,
            TypedTerm.Method.class,
            ExhibitCategory.class,
            DisputeNumber.class,
            ClientId.class,
            StampPlace.class,
            DossierProfile.class,
            DossierPart.class,
            Rhythm.class,
            PromiseMeans.class,
            TypedTerm.class,
            TimeLimit.class,
            TypedEntry.class,
            LimitationEvent.class);

    private static final Pattern TIME_LIMIT =
            Pattern.compile("(?:([0-9]{1,2})a(?:ns?)?)?(?:([0-9]{1,3})m(?:ois)?)?(?:([0-9]{1,4})j(?:ours?)?)?");
    private static final Pattern TERM = Pattern.compile("([0-9]{1,3})(?:j|jours?)?(fdm|findemois)?");

    private final Texts texts;

    TypedValues(Texts texts) {
        this.texts = texts;
    }

    /** Teaches a command line, its sub-commands included, to read our types; the words of a type are listed when it is read. */
    void register(CommandLine line) {
        for (Class<?> type : TYPES) {
            line.registerConverter(type, new Converter<>(this, type));
        }
    }

    private Object read(Class<?> type, String typed) {
        if (type == Integer.class || type == int.class) {
            return integer(typed);
        }
        if (type == Money.class) {
            return amount(typed);
        }
        if (type == Percentage.class) {
            return rate(typed);
        }
        if (type == LocalDate.class) {
            return date(typed);
        }
        if (type == PartPayment.class) {
            return payment(typed);
        }
        if (type == DisputeNumber.class) {
            return disputeNumber(typed);
        }
        if (type == ClientId.class) {
            return client(typed);
        }
        if (type == TypedTerm.class) {
            return term(typed);
        }
        if (type == TimeLimit.class) {
            return timeLimit(typed);
        }
        if (type == TypedEntry.class) {
            return entry(typed);
        }
        return type == LimitationEvent.class ? event(typed) : word(TypedWords.of(type), typed);
    }

    /** {@code offre=Un avoir de 200 €}. */
    TypedEntry entry(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            throw expected("cli.expected.entry", String.join(", ", new TreeSet<>(TypedEntry.FIELDS.keySet())));
        }
        return TypedEntry.of(word(TypedEntry.FIELDS, typed.substring(0, equals)), typed.substring(equals + 1));
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
        return TypedDates.read(typed).orElseThrow(() -> expected("cli.expected.date"));
    }

    PartPayment payment(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            throw expected("cli.expected.payment");
        }
        return new PartPayment(date(typed.substring(0, equals)), amount(typed.substring(equals + 1)));
    }

    /** {@code 30}, {@code 30j} or {@code 45fdm}. */
    TypedTerm term(String typed) {
        Matcher read = TERM.matcher(withoutSpaces(typed));
        if (!read.matches()) {
            throw expected("cli.expected.term");
        }
        return new TypedTerm(Integer.parseInt(read.group(1)), read.group(2) != null);
    }

    /** {@code L-2026-001}. */
    DisputeNumber disputeNumber(String typed) {
        String plain = withoutSpaces(typed).toUpperCase(Locale.ROOT);
        if (!plain.matches("L-[0-9]{4}-[0-9]{3,}")) {
            throw expected("cli.expected.dispute");
        }
        return new DisputeNumber(plain);
    }

    /** {@code C-0042} or {@code 42}. */
    ClientId client(String typed) {
        String plain = withoutSpaces(typed).toUpperCase(Locale.ROOT).replaceFirst("^C-", "");
        if (!plain.matches("[0-9]{1,9}")) {
            throw expected("cli.expected.client");
        }
        return new ClientId(Long.parseLong(plain));
    }

    /** {@code 15j}, {@code 1m}, {@code 1m15j}, {@code 2a}. */
    TimeLimit timeLimit(String typed) {
        Matcher read = TIME_LIMIT.matcher(withoutSpaces(typed));
        int months = read.matches() ? 12 * number(read.group(1)) + number(read.group(2)) : 0;
        int days = read.matches() ? number(read.group(3)) : 0;
        if (months + days == 0) {
            throw expected("cli.expected.timeLimit");
        }
        return new TimeLimit(months, days);
    }

    /** {@code 2026-01-15=reconnaissance}, or {@code 2026-01-15/2026-03-15=mediation} for what lasted. */
    LimitationEvent event(String typed) {
        String[] parts = typed.split("=", -1);
        if (parts.length != 2) {
            throw expected("cli.expected.event", known(TypedWords.EVENTS));
        }
        String[] days = parts[0].split("/(?=[0-9]{4}-)", 2);
        LimitationEvent.Kind kind = word(TypedWords.EVENTS, parts[1]);
        LocalDate on = date(days[0]);
        LocalDate end = days.length == 2 ? date(days[1]) : on;
        if (end.isBefore(on)) {
            throw expected("cli.expected.eventEnd");
        }
        LimitationEvent event = LimitationEvent.of(kind, on);
        return days.length == 2 ? event.until(end) : event;
    }

    /** A class and not a lambda: Java 17 cannot archive lambdas of an interface compiled for Java 5, and fails trying. */
    private record Converter<T>(TypedValues values, Class<?> type) implements ITypeConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T convert(String typed) {
            return (T) values.read(type, typed);
        }
    }

    private <T> T word(Map<String, T> values, String typed) {
        T value = values.get(Words.searchable(typed));
        if (value == null) {
            throw expected("cli.expected.oneOf", known(values));
        }
        return value;
    }

    private static String known(Map<String, ?> values) {
        return String.join(", ", new TreeSet<>(values.keySet()));
    }

    private static String withoutSpaces(String typed) {
        return Words.searchable(typed).replace(" ", "");
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    TypeConversionException expected(String key, Object... arguments) {
        return new TypeConversionException(texts.get(key, arguments));
    }
}
