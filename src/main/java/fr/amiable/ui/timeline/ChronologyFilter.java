package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.ChronologyKind;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.Words;
import fr.amiable.evidence.Original;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which facts of a chronology are shown; a choice that is null lets every fact through. */
public final class ChronologyFilter {

    private final ObjectProperty<ChronologyKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>();
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>();
    private final ObjectProperty<Disclosure> disclosure = new SimpleObjectProperty<>();
    private final ObjectProperty<ProofFilter> proof = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final List<Property<?>> choices = List.of(kind, channel, direction, disclosure, proof, words);
    private final BooleanBinding active =
            Bindings.createBooleanBinding(this::isChoosing, kind, channel, direction, disclosure, proof, words);

    void onChange(Runnable act) {
        choices.forEach(choice -> choice.addListener((property, before, now) -> act.run()));
    }

    boolean accepts(ProvenFact fact) {
        ChronologyEntry entry = fact.entry();
        return isOr(kind, entry.kind())
                && isOr(channel, entry.channel().orElse(null))
                && isOr(direction, entry.direction())
                && isOr(disclosure, entry.disclosure())
                && (proof.get() == null || proof.get().accepts(!fact.exhibits().isEmpty()))
                && holdsEachWord(fact);
    }

    /** An exchange that was left as it was noted: it is told to nobody. */
    static boolean isUntold(ChronologyEntry entry) {
        return entry.kind() == ChronologyKind.EXCHANGE && entry.disclosure() == Disclosure.ORDINARY;
    }

    /** Shows the exchanges told to nobody, and only them. */
    void showUntold() {
        clear();
        kind.set(ChronologyKind.EXCHANGE);
        disclosure.set(Disclosure.ORDINARY);
    }

    private static <T> boolean isOr(ObjectProperty<T> chosen, T value) {
        return chosen.get() == null || chosen.get() == value;
    }

    private boolean holdsEachWord(ProvenFact fact) {
        String typed = Words.searchable(words.get());
        if (typed.isEmpty()) {
            return true;
        }
        ChronologyEntry entry = fact.entry();
        String told = Words.searchable(Stream.of(
                        Stream.of(entry.title(), entry.detail(), entry.person()),
                        entry.files().stream().map(Original::fileName),
                        fact.exhibits().stream()
                                .map(one -> one.exhibit().details().title()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" ")));
        return Stream.of(typed.split(" ")).allMatch(told::contains);
    }

    private boolean isChoosing() {
        return choices.stream()
                .map(Property::getValue)
                .anyMatch(value -> value != null && !value.toString().isBlank());
    }

    /** Shows every fact again. */
    void clear() {
        words.set("");
        List.of(kind, channel, direction, disclosure, proof).forEach(choice -> choice.set(null));
    }

    /** Whether something is left out on purpose. */
    BooleanBinding activeBinding() {
        return active;
    }

    public ObjectProperty<ChronologyKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    ObjectProperty<Disclosure> disclosureProperty() {
        return disclosure;
    }

    ObjectProperty<ProofFilter> proofProperty() {
        return proof;
    }

    /** Each word must be in the fact, its person or the names of its documents; accents do not count. */
    StringProperty wordsProperty() {
        return words;
    }
}
