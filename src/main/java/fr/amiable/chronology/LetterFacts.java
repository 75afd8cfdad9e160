package fr.amiable.chronology;

import fr.amiable.common.Texts;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.timeline.Direction;
import java.util.List;
import java.util.Optional;
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
        Stream<ProducedLetter> told = scope.isWholeClient()
                ? letters.ofClient(scope.client()).stream()
                : scope.invoices().stream()
                        .flatMap(row -> letters.ofInvoice(row.id()).stream())
                        .distinct();
        return told.filter(ProducedLetter::isSent)
                .map(letter -> entry(letter, scope))
                .toList();
    }

    private ChronologyEntry entry(ProducedLetter letter, Scope scope) {
        Optional<String> registered = letter.slip().registeredNumber();
        String about =
                letter.invoices().stream().map(id -> numbers.of(id, scope)).collect(Collectors.joining(", "));
        String detail = registered
                .map(number -> texts.get("chronology.registeredLetter", about, letter.amount(), number))
                .orElseGet(() -> texts.get("chronology.letter", about, letter.amount()));
        return ChronologyEntry.of(
                        letter.sentOn(),
                        ChronologyKind.LETTER,
                        texts.of(letter.type()),
                        detail,
                        letter.id().subject())
                .by(letter.departure().map(left -> left.channel().told()), Direction.SENT)
                .withPages(letter.fingerprint())
                .produced(told(letter, about));
    }

    private String told(ProducedLetter letter, String about) {
        String type = texts.of(letter.type());
        return letter.slip()
                .registeredNumber()
                .map(number -> texts.get("chronology.told.registeredLetter", type, about, letter.amount(), number))
                .orElseGet(() -> texts.get("chronology.told.letter", type, about, letter.amount()));
    }
}
