package fr.amiable.ui.letter.text;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Refusal;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.text.TextFault;
import fr.amiable.letter.text.TextProofs;
import fr.amiable.letter.text.TextService;
import fr.amiable.letter.text.TextSheet;
import fr.amiable.letter.text.TextVersion;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.form.FormValues;
import fr.amiable.ui.letter.PagePictures;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The words of one text being changed: their faults, and the letter as they would make it. */
public final class LetterTextModel {

    /** What the editor does with the desk. */
    public record Services(TextService texts, TextProofs proofs, PagePictures pictures) {}

    private record Opened(TextSheet sheet, List<ClientRow> clients) {}

    private record Proof(List<TextFault> faults, List<PagePicture> pages, Optional<Refusal> refusal) {}

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<ClientRow> client = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TextSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ClientRow> clients = FXCollections.observableArrayList();
    private final ObservableList<TextFault> faults = FXCollections.observableArrayList();
    private final ObservableList<PagePicture> pages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final LetterTextId id;
    private final Services services;
    private final Tasks tasks;
    private String untouched = "";
    private boolean isProofing;
    private boolean isStale;

    public LetterTextModel(LetterTextId id, Services services, Tasks tasks) {
        this.id = id;
        this.services = services;
        this.tasks = tasks;
        client.addListener((property, before, now) -> proof());
    }

    public void load() {
        tasks.start(Work.onScreen("", this::open).onSuccess(this::show));
    }

    private Opened open() {
        TextSheet read = services.texts().open(id);
        return new Opened(read, services.proofs().clients(read.uses()));
    }

    private void show(Opened opened) {
        boolean isUntouched = !isModified();
        sheet.set(opened.sheet());
        clients.setAll(opened.clients());
        untouched = opened.sheet().words();
        if (isUntouched) {
            words.set(untouched);
        }
        if (client.get() == null && !clients.isEmpty()) {
            client.set(clients.get(0));
        } else {
            proof();
        }
    }

    /** Reads the words and draws the letter; what is typed meanwhile makes another one after it. */
    public void proof() {
        if (sheet.get() == null) {
            return;
        }
        if (isProofing) {
            isStale = true;
            return;
        }
        isProofing = true;
        TextSheet read = sheet.get();
        String typed = words.get();
        Optional<ClientRow> on = Optional.ofNullable(client.get());
        tasks.start(Work.onScreen("", () -> proofOf(read, typed, on))
                .onSuccess(this::show)
                .andFinally(this::proofAgainIfStale));
    }

    private void proofAgainIfStale() {
        isProofing = false;
        if (isStale) {
            isStale = false;
            proof();
        }
    }

    /** Words with a fault make no letter: the last one drawn stays. */
    private Proof proofOf(TextSheet read, String typed, Optional<ClientRow> on) {
        List<TextFault> found = services.texts().check(id, typed);
        if (found.stream().anyMatch(TextFault::isBlocking)) {
            return new Proof(found, List.of(), Optional.empty());
        }
        try {
            return new Proof(found, services.pictures().of(services.proofs().proof(read, typed, on)), Optional.empty());
        } catch (Refusal reason) {
            return new Proof(found, List.of(), Optional.of(reason));
        }
    }

    private void show(Proof proof) {
        faults.setAll(proof.faults());
        refusal.set(proof.refusal().orElse(null));
        if (!proof.pages().isEmpty()) {
            pages.setAll(proof.pages());
        }
    }

    /** Keeps the words; they hold from now on. */
    public void save(String label, Runnable onSaved) {
        String typed = words.get();
        act(label, () -> services.texts().save(id, typed), onSaved);
    }

    /** Back to the words shipped. */
    public void reset(String label, Runnable onReset) {
        act(label, () -> services.texts().reset(id), onReset);
    }

    private void act(String label, Runnable act, Runnable onDone) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set(null);
        tasks.start(Work.onScreen(label, act)
                .onSuccess(done -> {
                    untouched = words.get();
                    onDone.run();
                    load();
                })
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(() -> busy.set(false)));
    }

    /** Shows the words of a version, to be saved or not. */
    public void takeUp(TextVersion version) {
        words.set(version.isReset() ? sheet.get().shipped().orElse(untouched) : version.words());
        proof();
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !words.get().equals(untouched);
    }

    public FormValues values() {
        return new FormValues().text("words", words);
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /** Whose letter is shown; null for the invented one. */
    public ObjectProperty<ClientRow> clientProperty() {
        return client;
    }

    public ObservableList<ClientRow> clients() {
        return clients;
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<TextSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ObservableList<TextFault> faults() {
        return faults;
    }

    public ObservableList<PagePicture> pages() {
        return pages;
    }

    /** Why no letter is shown, or why the words were not kept; null when all is well. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
