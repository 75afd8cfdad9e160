package fr.amiable.search;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a thing found is told: its title, and a line of what distinguishes it. */
final class HitWords {

    private static final int LONGEST = 140;
    private static final String DOT = " · ";

    private final Texts texts;

    HitWords(Texts texts) {
        this.texts = texts;
    }

    String title(SearchEntry entry) {
        return switch (entry.key().kind()) {
            case LETTER ->
                texts.get(
                        "search.title.letter",
                        label("LetterType", entry),
                        entry.days().get(0));
            case JOURNAL -> label("Act", entry);
            case CONTRACT ->
                joined(Stream.concat(Stream.of(label("ContractKind", entry) + " " + entry.name()), firstText(entry)));
            case INVOICE -> label("InvoiceType", entry) + " " + entry.name();
            case DISPUTE -> texts.get("search.title.dispute", entry.name());
            case CLIENT, CONTACT, TIMELINE -> shortened(entry.name());
        };
    }

    String detail(SearchEntry entry) {
        return switch (entry.key().kind()) {
            case CLIENT ->
                joined(Stream.concat(
                        Stream.of(label("ClientKind", entry)), Stream.concat(firstText(entry), owed(entry))));
            case CONTACT ->
                joined(Stream.concat(
                        Stream.of(entry.party(), label("Role", entry)),
                        Stream.concat(entry.texts().stream(), entry.numbers().stream())));
            case INVOICE ->
                joined(Stream.concat(
                        Stream.of(
                                entry.party(),
                                amount(entry),
                                texts.get("search.issued", entry.days().get(0))),
                        Stream.of(state(entry))));
            case CONTRACT -> joined(Stream.of(entry.party(), amount(entry), day("search.signed", entry)));
            case DISPUTE ->
                joined(Stream.of(
                        entry.party(), label("DisputeCategory", entry), amount(entry), day("search.raised", entry)));
            case LETTER -> joined(Stream.concat(Stream.of(entry.party(), amount(entry)), entry.numbers().stream()));
            case TIMELINE -> joined(Stream.of(entry.party(), label("Channel", entry), day("search.on", entry)));
            case JOURNAL -> joined(Stream.concat(Stream.of(entry.party(), day("search.on", entry)), firstText(entry)));
        };
    }

    private String label(String type, SearchEntry entry) {
        return entry.label().isEmpty() ? "" : texts.get(type + "." + entry.label());
    }

    private static Stream<String> firstText(SearchEntry entry) {
        return entry.texts().stream().limit(1).map(HitWords::shortened);
    }

    private Stream<String> owed(SearchEntry entry) {
        return entry.amounts().stream().limit(1).filter(Money::isPositive).map(owed -> texts.get("search.owes", owed));
    }

    private static String amount(SearchEntry entry) {
        List<Money> amounts = entry.amounts();
        return amounts.isEmpty() || amounts.get(0).isZero() ? "" : FrenchText.money(amounts.get(0));
    }

    private String state(SearchEntry entry) {
        Optional<LocalDate> due = entry.openUntil();
        return due.map(day -> texts.get("search.toPay", entry.amounts().get(1), day))
                .orElse("");
    }

    private String day(String key, SearchEntry entry) {
        return entry.days().isEmpty() ? "" : texts.get(key, entry.days().get(0));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
    }

    private static String shortened(String words) {
        String line = Words.clean(words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
