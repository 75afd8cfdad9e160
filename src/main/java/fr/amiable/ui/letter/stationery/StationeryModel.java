package fr.amiable.ui.letter.stationery;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.letter.stationery.HeadPicture;
import fr.amiable.letter.stationery.LogoPlace;
import fr.amiable.letter.stationery.Stationery;
import fr.amiable.letter.stationery.StationeryDraft;
import fr.amiable.letter.stationery.StationeryProofs;
import fr.amiable.letter.stationery.StationeryService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.form.FormValues;
import fr.amiable.ui.letter.PagePictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
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

/** The owner's paper as chosen so far, and a letter on it. */
public final class StationeryModel {

    /** What the form does with the desk. */
    public record Services(StationeryService stationery, StationeryProofs proofs, PagePictures pictures) {}

    private record Proof(List<PagePicture> pages, Optional<Refusal> refusal) {}

    private final ObjectProperty<HeadPicture> logo = new SimpleObjectProperty<>();
    private final ObjectProperty<LogoPlace> logoPlace = new SimpleObjectProperty<>();
    private final StringProperty logoHeight = new SimpleStringProperty("");
    private final StringProperty accent = new SimpleStringProperty("");
    private final ObjectProperty<HeadPicture> signature = new SimpleObjectProperty<>();
    private final StringProperty signatureHeight = new SimpleStringProperty("");
    private final StringProperty left = new SimpleStringProperty("");
    private final StringProperty right = new SimpleStringProperty("");
    private final StringProperty top = new SimpleStringProperty("");
    private final StringProperty bottom = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<PagePicture> pages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Services services;
    private final Tasks tasks;
    private StationeryDraft untouched;
    private boolean isProofing;
    private boolean isStale;

    public StationeryModel(Services services, Tasks tasks) {
        this.services = services;
        this.tasks = tasks;
        show(Stationery.PLAIN.draft());
    }

    public void load() {
        tasks.start(Work.onScreen("", () -> services.stationery().get()).onSuccess(kept -> {
            if (!isModified()) {
                show(kept.draft());
            }
            untouched = kept.draft();
            proof();
        }));
    }

    private void show(StationeryDraft draft) {
        logo.set(draft.logo().orElse(null));
        logoPlace.set(draft.logoPlace());
        logoHeight.set(draft.logoHeight());
        accent.set(draft.accent());
        signature.set(draft.signature().orElse(null));
        signatureHeight.set(draft.signatureHeight());
        left.set(draft.margins().left());
        right.set(draft.margins().right());
        top.set(draft.margins().top());
        bottom.set(draft.margins().bottom());
        untouched = draft;
    }

    private StationeryDraft draft() {
        return new StationeryDraft(
                Optional.ofNullable(logo.get()),
                logoPlace.get(),
                logoHeight.get(),
                accent.get(),
                Optional.ofNullable(signature.get()),
                signatureHeight.get(),
                new StationeryDraft.TypedMargins(left.get(), right.get(), top.get(), bottom.get()));
    }

    /** What is wrong with what is typed. */
    public List<Problem> typedProblems() {
        return draft().problems();
    }

    /** Draws the letter on that paper; what is wrong draws nothing, and the last one stays. */
    public void proof() {
        if (isProofing) {
            isStale = true;
            return;
        }
        StationeryDraft drawn = draft();
        if (!drawn.problems().isEmpty()) {
            return;
        }
        isProofing = true;
        tasks.start(Work.onScreen("", () -> proofOf(drawn.complete()))
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

    private Proof proofOf(Stationery stationery) {
        try {
            return new Proof(services.pictures().of(services.proofs().proof(stationery)), Optional.empty());
        } catch (Refusal reason) {
            return new Proof(List.of(), Optional.of(reason));
        }
    }

    private void show(Proof proof) {
        proof.refusal().ifPresent(refusal::set);
        if (!proof.pages().isEmpty()) {
            pages.setAll(proof.pages());
        }
    }

    /** Takes a picture in; refused, the one before stays. */
    public void choose(Path file, ObjectProperty<HeadPicture> place, String label) {
        act(Work.inBackground(label, progress -> services.stationery().picture(file))
                .onSuccess(place::set));
    }

    /** Keeps the paper, or fills {@link #problems()} and keeps nothing. */
    public void save(String label, Runnable onSaved) {
        StationeryDraft draft = draft();
        problems.setAll(draft.problems());
        if (problems.isEmpty()) {
            act(Work.onScreen(label, () -> services.stationery().save(draft)).onSuccess(kept -> {
                show(kept.draft());
                onSaved.run();
            }));
        }
    }

    private <T> void act(Work<T> work) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set(null);
        tasks.start(work.onRefusal(Refusal.class, refusal::set).andFinally(() -> busy.set(false)));
    }

    /** The paper of an owner who chose nothing, to be saved or not; the pictures stay. */
    public void backToShipped() {
        StationeryDraft plain = Stationery.PLAIN.draft();
        logoHeight.set(plain.logoHeight());
        accent.set(plain.accent());
        signatureHeight.set(plain.signatureHeight());
        left.set(plain.margins().left());
        right.set(plain.margins().right());
        top.set(plain.margins().top());
        bottom.set(plain.margins().bottom());
    }

    /** True when leaving would lose something. */
    public boolean isModified() {
        return !draft().equals(untouched);
    }

    /** What is typed; pictures are read again from their files. */
    public FormValues values() {
        return new FormValues()
                .constant("logoPlace", logoPlace, LogoPlace.class)
                .text("logoHeight", logoHeight)
                .text("accent", accent)
                .text("signatureHeight", signatureHeight)
                .text("marginLeft", left)
                .text("marginRight", right)
                .text("marginTop", top)
                .text("marginBottom", bottom);
    }

    /** All that changes what the letter looks like. */
    public Stream<Observable> looks() {
        return Stream.of(logo, logoPlace, logoHeight, accent, signature, signatureHeight, left, right, top, bottom);
    }

    /** Null when there is none. */
    public ObjectProperty<HeadPicture> logoProperty() {
        return logo;
    }

    public ObjectProperty<LogoPlace> logoPlaceProperty() {
        return logoPlace;
    }

    public StringProperty logoHeightProperty() {
        return logoHeight;
    }

    public StringProperty accentProperty() {
        return accent;
    }

    /** Null when there is none. */
    public ObjectProperty<HeadPicture> signatureProperty() {
        return signature;
    }

    public StringProperty signatureHeightProperty() {
        return signatureHeight;
    }

    /** Left, right, top and bottom. */
    public List<StringProperty> margins() {
        return List.of(left, right, top, bottom);
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ObservableList<PagePicture> pages() {
        return pages;
    }

    /** Why the last act was not done; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
