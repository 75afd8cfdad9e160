package fr.amiable.chronology;

import fr.amiable.common.Texts;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.registered.RegisteredLetter;
import fr.amiable.letter.registered.RegisteredRepository;
import fr.amiable.letter.registered.RegisteredState;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of registered letters: their presentation and their outcome, with the proofs kept. */
final class RegisteredFacts implements FactSource {

    private final LetterService letters;
    private final RegisteredRepository registered;
    private final OriginalArchive originals;
    private final Texts texts;

    RegisteredFacts(LetterService letters, RegisteredRepository registered, OriginalArchive originals, Texts texts) {
        this.letters = letters;
        this.registered = registered;
        this.originals = originals;
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
                .flatMap(letter -> registered.find(letter.id()).stream().flatMap(one -> entries(letter, one).stream()))
                .toList();
    }

    private List<ChronologyEntry> entries(ProducedLetter letter, RegisteredLetter one) {
        List<ChronologyEntry> entries = new ArrayList<>();
        Optional<LocalDate> presentedOn = one.course().presentedOn();
        presentedOn.ifPresent(day -> entries.add(entry(letter, one, RegisteredState.NOTIFIED, day)));
        one.course()
                .outcome()
                .ifPresent(outcome -> entries.add(
                        entry(letter, one, outcome, one.course().endedOn().orElseThrow())
                                .with(originals.of(letter.id().subject()))));
        return entries;
    }

    private ChronologyEntry entry(ProducedLetter letter, RegisteredLetter one, RegisteredState state, LocalDate day) {
        String number = one.details().number();
        String detail = texts.get("chronology.registered.detail", texts.of(letter.type()), letter.writtenOn(), number);
        return ChronologyEntry.of(
                        day,
                        ChronologyKind.LETTER,
                        texts.get("chronology.registered." + state),
                        detail,
                        letter.id().subject())
                .aspect(state.name())
                .by(Optional.of(Channel.REGISTERED_LETTER), Direction.NONE)
                .produced(texts.get(
                        "chronology.told.registered." + state, texts.of(letter.type()), letter.writtenOn(), number));
    }
}
