package fr.amiable.ui.exhibit;

import fr.amiable.bundle.candidate.ExhibitCandidate;
import fr.amiable.bundle.candidate.ExhibitCandidates;
import fr.amiable.common.Refusal;
import fr.amiable.common.Subject;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeService;
import fr.amiable.evidence.Opening;
import fr.amiable.evidence.exhibit.AddedExhibits;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitReading;
import fr.amiable.evidence.exhibit.ExhibitReadings;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.exhibit.GivenFiles;
import fr.amiable.evidence.exhibit.Integrity;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.exhibit.preview.PreviewedExhibit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The exhibits of a case as shown, and what the owner does with them. */
public final class ExhibitsModel {

    /** What the list does with the desk. */
    public record Services(
            ExhibitService exhibits,
            ExhibitReadings readings,
            DisputeService disputes,
            ExhibitCandidates candidates,
            Opening opening) {}

    /** How long files are read at one go, so that others may complete their screens meanwhile. */
    private static final long SPELL = TimeUnit.MILLISECONDS.toNanos(150);

    private final ObservableList<ExhibitRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ExhibitTotals> totals = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AddedExhibits> added = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integrity> integrity = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    private final DisputeId dispute;
    private final Subject subject;
    private final Services services;
    private final Tasks tasks;
    private boolean isReading;
    private boolean isReleased;

    public ExhibitsModel(DisputeId dispute, Services services, Tasks tasks) {
        this.dispute = dispute;
        this.subject = dispute.subject();
        this.services = services;
        this.tasks = tasks;
    }

    /** Reads the list again; files are read afterwards, beside what the owner does. */
    public void load() {
        isReleased = false;
        tasks.start(Work.onScreen("", this::read).onSuccess(this::show));
    }

    /** Reads no more files: nobody looks. */
    public void release() {
        isReleased = true;
    }

    private List<ExhibitRow> read() {
        return services.exhibits().lookedAt(subject).numbered().stream()
                .map(one -> new ExhibitRow(one, services.readings().known(one.exhibit())))
                .toList();
    }

    private void show(List<ExhibitRow> read) {
        rows.setAll(read);
        totals.set(ExhibitTotals.of(read));
        readFiles();
    }

    private void readFiles() {
        List<Exhibit> left = rows.stream()
                .filter(row -> row.reading().isEmpty() && services.readings().canRead(row.exhibit()))
                .map(ExhibitRow::exhibit)
                .toList();
        if (isReading || isReleased || left.isEmpty()) {
            return;
        }
        isReading = true;
        tasks.start(Work.completing(() -> readSome(left))
                .onSuccess(done -> {
                    isReading = false;
                    showReadings();
                    readFiles();
                })
                .andFinally(() -> isReading = false));
    }

    private int readSome(List<Exhibit> left) {
        long end = System.nanoTime() + SPELL;
        int done = 0;
        while (done < left.size() && (done == 0 || System.nanoTime() < end)) {
            services.readings().read(left.get(done++));
        }
        return done;
    }

    private void showReadings() {
        for (int place = 0; place < rows.size(); place++) {
            ExhibitRow row = rows.get(place);
            Optional<ExhibitReading> known = services.readings().known(row.exhibit());
            if (!known.equals(row.reading())) {
                rows.set(place, new ExhibitRow(row.numbered(), known));
            }
        }
        totals.set(ExhibitTotals.of(rows));
    }

    /** Adds what the owner chose, dropped or pasted: files, and all the files of folders. */
    public void addPaths(List<Path> paths, String label) {
        add(() -> GivenFiles.of(paths), label);
    }

    /** @param files asked for off the window's thread */
    public void add(Supplier<List<NewExhibit>> files, String label) {
        refusal.set(null);
        added.set(null);
        tasks.start(Work.inBackground(
                        label, progress -> services.exhibits().addReadable(subject, files.get(), progress))
                .onSuccess(done -> {
                    added.set(done);
                    load();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    /** The documents of the desk that are not exhibits yet. */
    public void readCandidates(Consumer<List<ExhibitCandidate>> show) {
        tasks.start(Work.onScreen(
                        "", () -> services.candidates().of(services.disputes().get(dispute)))
                .onSuccess(show));
    }

    /** The files of the folder where scans arrive, the newest first. */
    public void readScans(Path folder, Consumer<List<Path>> show) {
        tasks.start(Work.onScreen("", () -> GivenFiles.newestFirst(folder)).onSuccess(show));
    }

    public void change(ExhibitId id, ExhibitDetails details) {
        act("", () -> services.exhibits().change(id, details), done -> {});
    }

    /** Takes exhibits out; {@code onDone} is given what brings them back. */
    public void withdraw(List<ExhibitId> ids, Consumer<Runnable> onDone) {
        act("", () -> each(ids, services.exhibits()::withdraw), done -> onDone.accept(() -> restore(ids)));
    }

    public void restore(List<ExhibitId> ids) {
        act("", () -> each(ids, services.exhibits()::restore), done -> {});
    }

    private static List<ExhibitId> each(List<ExhibitId> ids, Consumer<ExhibitId> act) {
        ids.forEach(act);
        return ids;
    }

    /** One step up or down, together. */
    public void move(List<ExhibitId> moved, int step) {
        ExhibitOrder.stepped(free(), moved, step).ifPresent(this::order);
    }

    /** Puts those before another, or at the end; those communicated keep their place. */
    public void place(List<ExhibitId> moved, Optional<ExhibitId> before) {
        ExhibitOrder.placed(free(), moved, before).ifPresent(this::order);
    }

    /** Those whose place can change, in order. */
    private List<ExhibitId> free() {
        return rows.stream()
                .filter(row -> !row.exhibit().isCommunicated())
                .map(ExhibitRow::id)
                .toList();
    }

    /** Puts them in the order a judge expects; {@code onDone} is given what brings the order before back. */
    public void propose(Consumer<Runnable> onDone) {
        List<ExhibitId> before = free();
        act("", () -> services.exhibits().propose(subject), after -> {
            boolean isSame = after.exhibits().stream()
                    .filter(exhibit -> !exhibit.isCommunicated())
                    .map(Exhibit::id)
                    .toList()
                    .equals(before);
            onDone.accept(isSame ? null : () -> order(before));
        });
    }

    private void order(List<ExhibitId> order) {
        act("", () -> services.exhibits().order(subject, order), done -> {});
    }

    /** Hashes every original again. */
    public void verify(String label) {
        refusal.set(null);
        integrity.set(null);
        tasks.start(Work.inBackground(label, progress -> services.exhibits().verify(subject, progress))
                .onSuccess(found -> {
                    services.readings().take(found);
                    integrity.set(found);
                    load();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Writes a copy of an original; {@code onSaved} is told where. */
    public void save(Exhibit exhibit, Path file, String label, Consumer<Path> onSaved) {
        refusal.set(null);
        tasks.start(Work.inBackground(
                        label,
                        progress -> SavedFile.write(file, services.exhibits().bytes(exhibit)))
                .onSuccess(onSaved)
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Shows a copy with the system's program. */
    public void open(Exhibit exhibit, String label) {
        refusal.set(null);
        tasks.start(Work.inBackground(label, progress -> {
                    services.opening()
                            .open(
                                    exhibit.original().fileName(),
                                    services.exhibits().bytes(exhibit));
                    return exhibit;
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    private <T> void act(String label, Callable<T> act, Consumer<? super T> onDone) {
        refusal.set(null);
        tasks.start(Work.onScreen(label, act)
                .onSuccess(done -> {
                    load();
                    onDone.accept(done);
                })
                .onRefusal(Refusal.class, refused -> {
                    load();
                    refusal.set(refused);
                }));
    }

    /** What a look at it needs; its bytes are read only when it is drawn. */
    PreviewedExhibit previewed(ExhibitRow row) {
        return PreviewedExhibit.of(row.numbered(), services.exhibits());
    }

    /** Takes away what was said of the last act. */
    public void forgetOutcome() {
        refusal.set(null);
        added.set(null);
        integrity.set(null);
    }

    public ObservableList<ExhibitRow> rows() {
        return rows;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<ExhibitTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** What became of the last files added; null when nothing is to be said. */
    public ReadOnlyObjectProperty<AddedExhibits> addedProperty() {
        return added.getReadOnlyProperty();
    }

    /** What the last check found; null when none was made. */
    public ReadOnlyObjectProperty<Integrity> integrityProperty() {
        return integrity.getReadOnlyProperty();
    }

    /** Why the last act was not done; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
