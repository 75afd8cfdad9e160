package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.proof.ProvenCase;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.Refusal;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.evidence.link.FactKey;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineEntryId;
import fr.amiable.timeline.TimelineService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A chronology as shown: all its facts, or those that a filter lets through; of a case, with the exhibits that prove them. */
public final class ChronologyModel {

    private final ObservableList<ChronologyEntry> all = FXCollections.observableArrayList();
    private final ObservableList<ProvenFact> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ChronologyFilter filter = new ChronologyFilter();

    private final Callable<ProvenCase> reading;
    private final Optional<CaseDesk> caseDesk;
    private final TimelineService timeline;
    private final OriginalArchive originals;
    private final Tasks tasks;
    private Runnable exhibitsAdded = () -> {};
    private ProvenCase present = new ProvenCase(List.of(), List.of());

    private ChronologyModel(
            Callable<ProvenCase> reading,
            Optional<CaseDesk> caseDesk,
            TimelineService timeline,
            OriginalArchive originals,
            Tasks tasks) {
        this.reading = reading;
        this.caseDesk = caseDesk;
        this.timeline = timeline;
        this.originals = originals;
        this.tasks = tasks;
        filter.onChange(this::refresh);
    }

    /** @param reading gives the facts, newest first */
    public ChronologyModel(
            Callable<List<ChronologyEntry>> reading, TimelineService timeline, OriginalArchive originals, Tasks tasks) {
        this(() -> bare(reading.call()), Optional.empty(), timeline, originals, tasks);
    }

    /** Of a case: its facts with their exhibits. */
    public static ChronologyModel ofCase(
            CaseDesk desk, TimelineService timeline, OriginalArchive originals, Tasks tasks) {
        return new ChronologyModel(
                () -> desk.chronology().lookedAt(desk.dispute()), Optional.of(desk), timeline, originals, tasks);
    }

    private static ProvenCase bare(List<ChronologyEntry> entries) {
        List<ProvenFact> facts =
                entries.stream().map(entry -> new ProvenFact(entry, List.of())).toList();
        return new ProvenCase(facts, List.of());
    }

    /** Reads the facts again. */
    public void load() {
        tasks.start(Work.onScreen("", reading).onSuccess(read -> {
            present = read;
            all.setAll(read.facts().stream().map(ProvenFact::entry).toList());
            refresh();
        }));
    }

    /** Keeps files with a fact written by hand. */
    void attach(TimelineEntryId entry, List<Path> files, String label) {
        change(Work.onScreen(
                label,
                () -> DroppedFiles.read(files).stream()
                        .map(file -> timeline.attach(entry, file))
                        .toList()));
    }

    /** Writes a copy of a document. */
    public void save(Original original, Path file, String label) {
        tasks.start(Work.onScreen(
                label, () -> Files.write(file, originals.bytes(original.id()).orElseThrow())));
    }

    /** Says that an exhibit proves a fact, or does not; the facts are read again when the owner is done with all of them. */
    void link(FactKey fact, ExhibitId exhibit, boolean isLinked) {
        refusal.set(null);
        caseDesk.ifPresent(desk ->
                tasks.start(Work.onScreen("", () -> desk.chronology().link(fact, exhibit, isLinked))
                        .onRefusal(Refusal.class, refusal::set)));
    }

    /** Makes exhibits of the documents of a fact: they are linked to it by themselves. */
    void addToExhibits(ProvenFact fact) {
        caseDesk.ifPresent(desk ->
                change(Work.onScreen("", () -> desk.chronology().addFiles(desk.dispute(), fact)), exhibitsAdded));
    }

    /** Told each time documents of a fact became exhibits. */
    public void whenExhibitsAdded(Runnable told) {
        exhibitsAdded = told;
    }

    /** Decides whether others may read a fact. */
    void mark(FactKey fact, Disclosure disclosure) {
        caseDesk.ifPresent(desk ->
                change(Work.onScreen("", () -> desk.chronology().mark(fact, disclosure))));
    }

    private void change(Work<?> work) {
        change(work, () -> {});
    }

    private void change(Work<?> work, Runnable onDone) {
        refusal.set(null);
        tasks.start(work.onSuccess(done -> {
                    load();
                    onDone.run();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    private void refresh() {
        shown.setAll(present.facts().stream().filter(filter::accepts).toList());
    }

    public ChronologyFilter filter() {
        return filter;
    }

    /** The facts that the filter lets through. */
    public ObservableList<ProvenFact> shown() {
        return shown;
    }

    /** Every fact, whatever the filter. */
    public ObservableList<ChronologyEntry> all() {
        return all;
    }

    /** Every exhibit of the case; none when it is not one. */
    List<NumberedExhibit> exhibits() {
        return present.exhibits();
    }

    /** Empty when it is not the chronology of a case. */
    Optional<CaseDesk> caseDesk() {
        return caseDesk;
    }

    /** Why the last act was not done; null when it was. */
    ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
