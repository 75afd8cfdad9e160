package fr.amiable.letter.form;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Words;
import fr.amiable.payment.plan.Instalment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads days, amounts and instalments typed in the entries of a letter. */
final class EntryReading {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final Pattern INSTALMENT = Pattern.compile("([0-9/-]+)\\s*[:=;]?\\s*(.+)");
    private static final Set<String> YES = Set.of("oui", "o", "vrai", "true", "1", "x");

    private EntryReading() {}

    static Optional<LocalDate> day(String typed) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(typed, format));
            } catch (DateTimeParseException next) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }

    static Optional<Money> amount(String typed) {
        String plain = Words.clean(typed).replaceAll("[ €]", "").replace(',', '.');
        return AMOUNT.matcher(plain).matches() ? Optional.of(Money.euros(plain)) : Optional.empty();
    }

    static boolean isYes(String typed) {
        return YES.contains(Words.searchable(typed));
    }

    static Optional<Instalment> instalment(String line) {
        Matcher parts = INSTALMENT.matcher(line);
        return parts.matches()
                ? day(parts.group(1)).flatMap(day -> amount(parts.group(2)).map(sum -> new Instalment(day, sum)))
                : Optional.empty();
    }

    static String written(List<Instalment> schedule) {
        return schedule.stream()
                .map(part -> FrenchText.date(part.dueOn()) + " : " + FrenchText.money(part.amount()))
                .collect(Collectors.joining("\n"));
    }
}
