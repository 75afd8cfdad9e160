package fr.amiable.chronology;

import fr.amiable.common.Texts;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.timeline.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters that left, by the day they did; what was only produced is no fact. */
final class LetterFacts implements FactSource {

    private final LetterService letters;
    private final InvoiceNumbersRead numbers;
    private final Texts texts;

    LetterFacts(LetterService letters, InvoiceNumbersRead numbers, Texts texts) {
        this.letters = letters;
        this.numbers = numbers;
        this.texts = texts;
    }

    @Override
    public List<ChronologyEntry> of(Scope scope) {
        return letters.ofClient(scope.client()).stream()
                .filter(ProducedLetter::isSent)
                .filter(letter -> scope.isWholeClient() || letter.subjects().anyMatch(scope::contains))
                .map(letter -> entry(letter, scope))
                .toList();
    }

    private ChronologyEntry entry(ProducedLetter letter, Scope scope) {
        List<String> parts = parts(letter, scope);
        String detail = Stream.concat(
                        parts.stream(),
                        letter.slip().registeredNumber().stream()
                                .map(number -> texts.get("chronology.letter.number", number)))
                .collect(Collectors.joining(" · "));
        return ChronologyEntry.of(
                        letter.sentOn(),
                        ChronologyKind.LETTER,
                        texts.of(letter.type()),
                        detail,
                        letter.id().subject())
                .by(letter.departure().map(left -> left.channel().told()), Direction.SENT)
                .withPages(letter.fingerprint())
                .produced(told(letter, parts));
    }

    /** To whom when not the client, about which invoices, how much is asked for: what applies of it. */
    private List<String> parts(ProducedLetter letter, Scope scope) {
        List<String> parts = new ArrayList<>();
        if (!letter.slip().recipient().isEmpty()) {
            parts.add(texts.get("chronology.letter.to", letter.slip().recipient()));
        }
        if (!letter.invoices().isEmpty()) {
            parts.add(
                    letter.invoices().stream().map(id -> numbers.of(id, scope)).collect(Collectors.joining(", ")));
        }
        if (letter.amount().isPositive()) {
            parts.add(texts.get("chronology.letter.asked", letter.amount()));
        }
        return parts;
    }

    private String told(ProducedLetter letter, List<String> parts) {
        String type = texts.of(letter.type());
        String what = parts.isEmpty() ? type : texts.get("chronology.told.letter", type, String.join(", ", parts));
        return letter.slip()
                .registeredNumber()
                .map(number -> texts.get("chronology.told.registeredLetter", what, number))
                .orElseGet(() -> texts.get("chronology.told.plainLetter", what));
    }
}
