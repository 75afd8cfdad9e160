package fr.amiable.ui.letter;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Refusal;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterPurpose;
import fr.amiable.letter.LetterSuggestions;
import fr.amiable.letter.LetterType;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The choice of a letter: the client when he is not known yet, then the kinds that fit, by purpose. */
public final class NewLetterModel {

    private final ObservableList<ClientRow> clients = FXCollections.observableArrayList();
    private final ObjectProperty<ClientRow> client = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<LetterOffer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final LetterAbout start;
    private final LetterMatters matters;
    private final Tasks tasks;

    public NewLetterModel(LetterAbout start, LetterMatters matters, Tasks tasks) {
        this.start = start;
        this.matters = matters;
        this.tasks = tasks;
        client.addListener((property, before, now) -> {
            if (now != null) {
                read(LetterAbout.client(now.id()));
            }
        });
    }

    public void load() {
        if (asksForClient()) {
            tasks.start(Work.onScreen("", matters::clientRows).onSuccess(clients::setAll));
        } else {
            read(start);
        }
    }

    private void read(LetterAbout about) {
        tasks.start(Work.onScreen("", () -> matters.of(about))
                .onSuccess(offer::set)
                .onRefusal(Refusal.class, refusal::set));
    }

    /** True when nothing tells yet to whom the letter goes. */
    public boolean asksForClient() {
        return start.equals(LetterAbout.NOTHING);
    }

    /** What the letter would be about, once the client is known. */
    LetterAbout about() {
        return asksForClient() && offer.get() != null
                ? LetterAbout.client(offer.get().client().id())
                : start;
    }

    /** Those that fit the stage of the dispute it starts from; empty without one. */
    List<LetterType> suggested() {
        return start
                .dispute()
                .flatMap(id -> Optional.ofNullable(offer.get())
                        .flatMap(found -> found.disputes().stream()
                                .filter(row -> row.id().equals(id))
                                .findFirst()))
                .map(row -> LetterSuggestions.at(row.progress().stage()))
                .orElse(List.of())
                .stream()
                .filter(type -> offer.get().isLawful(type))
                .toList();
    }

    /** The lawful ones for that purpose, possible or not. */
    List<LetterType> of(LetterPurpose purpose) {
        return Stream.of(LetterType.values())
                .filter(type -> type.purpose() == purpose)
                .filter(type -> offer.get() != null && offer.get().isLawful(type))
                .toList();
    }

    boolean isPossible(LetterType type) {
        return offer.get() != null && offer.get().hasMatter(type.form().topic());
    }

    public ObservableList<ClientRow> clients() {
        return clients;
    }

    public ObjectProperty<ClientRow> clientProperty() {
        return client;
    }

    /** Null until the client is known and read. */
    ReadOnlyObjectProperty<LetterOffer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
