package fr.amiable.ui.terms;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.contract.DuplicateTermsVersion;
import fr.amiable.contract.TermsDraft;
import fr.amiable.contract.TermsId;
import fr.amiable.contract.TermsInUse;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.contract.TermsOverlap;
import fr.amiable.contract.TermsService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.importing.SourceFile;
import fr.amiable.ui.attachment.PendingFiles;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The form of a version of the terms of sale: what is typed, which version it would end, and what happens when saved. */
public final class TermsFormModel {

    private final TermsFields fields = new TermsFields();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TermsOfSale> ended = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private final Optional<TermsId> changed;
    private final TermsService terms;
    private final AttachedFiles files;
    private final PendingFiles pending;
    private final Tasks tasks;
    private final Texts texts;
    private final LocalDate today;

    /** @param changed the version to change; empty for a new one */
    public TermsFormModel(
            Optional<TermsId> changed, TermsService terms, AttachedFiles files, Tasks tasks, Texts texts, Clock clock) {
        this.changed = changed;
        this.terms = terms;
        this.files = files;
        this.tasks = tasks;
        this.texts = texts;
        this.pending = new PendingFiles(tasks, texts);
        this.today = LocalDate.now(clock);
        if (changed.isEmpty()) {
            fields.inForceOnProperty().addListener((Observable touched) -> look());
            fields.untilProperty().addListener((Observable touched) -> look());
        }
    }

    public void load() {
        changed.ifPresent(id -> tasks.start(
                Work.onScreen("", () -> terms.get(id)).onSuccess(version -> fields.show(TermsDraft.of(version)))));
    }

    private void look() {
        TermsDraft draft = fields.draft();
        tasks.start(Work.onScreen("", () -> terms.endedBy(draft)).onSuccess(found -> ended.set(found.orElse(null))));
    }

    /** What is wrong in what is typed so far, in the order of the screen. */
    public List<Problem> currentProblems() {
        return fields.draft().problems();
    }

    /** Stores it with its files, or says why not and stores nothing. */
    public void save(String label, Consumer<TermsOfSale> onSaved) {
        problems.setAll(currentProblems());
        refusal.set("");
        if (!problems.isEmpty() || busy.get()) {
            return;
        }
        TermsDraft draft = fields.draft();
        List<SourceFile> chosen = List.copyOf(pending.files());
        busy.set(true);
        tasks.start(Work.onScreen(label, () -> keep(draft, chosen))
                .onSuccess(kept -> {
                    fields.markUnmodified();
                    pending.files().clear();
                    onSaved.accept(kept);
                })
                .onRefusal(
                        DuplicateTermsVersion.class,
                        taken -> problems.setAll(Problem.of("version", "terms.versionAlreadyUsed")))
                .onRefusal(TermsOverlap.class, overlap -> refusal.set(overlap.message(texts)))
                .andFinally(() -> busy.set(false)));
    }

    private TermsOfSale keep(TermsDraft draft, List<SourceFile> chosen) {
        TermsOfSale kept = changed.isPresent() ? terms.change(changed.get(), draft) : terms.record(draft);
        PendingFiles.keep(chosen, kept.id().subject(), files);
        return kept;
    }

    /** Takes the version away unless a contract names it; what brings it back is given to {@code onRemoved}. */
    public void remove(String label, Consumer<Runnable> onRemoved, Runnable onRestored) {
        TermsId id = changed.orElseThrow();
        refusal.set("");
        tasks.start(Work.onScreen(label, () -> terms.remove(id))
                .onSuccess(done -> {
                    fields.markUnmodified();
                    onRemoved.accept(() -> tasks.start(
                            Work.onScreen(label, () -> terms.restore(id)).onSuccess(back -> onRestored.run())));
                })
                .onRefusal(TermsInUse.class, used -> refusal.set(used.message(texts))));
    }

    public boolean isChange() {
        return changed.isPresent();
    }

    /** True when leaving would lose something typed or chosen. */
    public boolean isModified() {
        return fields.isModified() || !pending.files().isEmpty();
    }

    public LocalDate today() {
        return today;
    }

    public TermsFields fields() {
        return fields;
    }

    public PendingFiles pending() {
        return pending;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** The version without end that would end the day before this new one starts; null when there is none. */
    public ReadOnlyObjectProperty<TermsOfSale> endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /** Why it was not kept or removed; empty otherwise. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
