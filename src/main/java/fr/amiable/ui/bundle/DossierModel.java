package fr.amiable.ui.bundle;

import fr.amiable.bundle.BundleArchiving;
import fr.amiable.bundle.FilesThere;
import fr.amiable.bundle.dossier.DossierChanges;
import fr.amiable.bundle.dossier.DossierOrder;
import fr.amiable.bundle.dossier.DossierSize;
import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.bundle.dossier.Dossiers;
import fr.amiable.bundle.dossier.FilesState;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The bundle of one dispute: what is chosen, what it would weigh, what was produced. */
public final class DossierModel {

    /** A version as it is listed. */
    record Line(DossierVersion version, Optional<DossierChanges> changes, FilesState state) {

        boolean isThere() {
            return state == FilesState.THERE;
        }
    }

    /** What was asked for last, to be asked again with a change. */
    private record Asked(DossierOrder order, Path target, String label) {}

    private record Read(String number, DossierSize size, List<Line> lines) {}

    private final DisputeId dispute;
    private final DisputeService disputes;
    private final Dossiers dossiers;
    private final Tasks tasks;
    private final Clock clock;
    private final DossierChoices choices;
    private final ReadOnlyObjectWrapper<DossierSize> size = new ReadOnlyObjectWrapper<>(new DossierSize(List.of()));
    private final ReadOnlyObjectWrapper<ProducedDossier> produced = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ObservableList<Line> versions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
    private Consumer<FilesThere> onFilesThere = there -> {};
    private Optional<FilesThere> filesThere = Optional.empty();
    private Optional<Integer> restartedFrom = Optional.empty();
    private Asked last;
    private AtomicBoolean stop = new AtomicBoolean();
    private Consumer<String> onRead = number -> {};

    public DossierModel(DisputeId dispute, DisputeService disputes, Dossiers dossiers, Tasks tasks, Clock clock) {
        this.dispute = dispute;
        this.disputes = disputes;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.clock = clock;
        this.choices = new DossierChoices(LocalDate.now(clock));
    }

    /** Hears the number of the dispute once it is known. */
    public void onRead(Consumer<String> listener) {
        onRead = listener;
        if (!number.get().isEmpty()) {
            listener.accept(number.get());
        }
    }

    DossierChoices choices() {
        return choices;
    }

    /** Of the dispute; empty until it is read. */
    ReadOnlyStringProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ReadOnlyObjectProperty<DossierSize> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** What was just written; null before. */
    ReadOnlyObjectProperty<ProducedDossier> producedProperty() {
        return produced.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ObservableList<Line> versions() {
        return versions;
    }

    void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(this::show));
    }

    private Read read() {
        List<Line> lines = dossiers.versions(dispute).stream()
                .map(version -> new Line(
                        version,
                        dossiers.changes(version).filter(changes -> !changes.isNothing()),
                        FilesState.atFirstSight(version)))
                .toList();
        return new Read(disputes.get(dispute).number(), dossiers.size(dispute), lines);
    }

    private void show(Read read) {
        number.set(read.number());
        size.set(read.size());
        versions.setAll(read.lines());
        onRead.accept(read.number());
        readFiles(read.lines());
    }

    /** Large files take a while: their rows are there before, and change when another file is found in their place. */
    private void readFiles(List<Line> lines) {
        tasks.start(Work.completing(() -> lines.stream()
                        .map(line -> new Line(line.version(), line.changes(), FilesState.of(line.version())))
                        .toList())
                .onSuccess(checked -> {
                    if (versions.equals(lines) && !checked.equals(lines)) {
                        versions.setAll(checked);
                    }
                }));
    }

    /** @param label shown while it lasts */
    void produce(Path target, String label) {
        if (running.get()) {
            return;
        }
        restartedFrom = Optional.empty();
        start(new Asked(choices.order(dispute, target), target, label));
    }

    /** Produces again what was asked last, and may replace the files that are there. */
    void replace() {
        again(last.order().files());
    }

    /** A version that was communicated stays the one that was: what is produced from it is not said to be. */
    private void again(DossierOrder.Files files) {
        DossierOrder order = last.order().with(files.replacing());
        Optional<Integer> communicated = Optional.ofNullable(produced.get())
                .map(ProducedDossier::version)
                .filter(DossierVersion::isCommunicated)
                .map(DossierVersion::number);
        DossierOrder asked = communicated.isPresent() ? order.to(order.addressee(), false) : order;
        restartedFrom = communicated.or(() -> restartedFrom);
        start(new Asked(asked, last.target(), last.label()));
    }

    /** The communicated version from which what was just written was produced again. */
    Optional<Integer> restartedFrom() {
        return restartedFrom;
    }

    /** Produces again the archive asked last, with more exhibits shown in pictures; what was just written is replaced. */
    void inPictures(Set<Integer> numbers) {
        Set<Integer> all = new HashSet<>(numbers);
        all.addAll(pictured());
        DossierOrder.Files files = last.order().files().archived(new BundleArchiving(all));
        again(files);
    }

    /** The exhibits that were asked to be shown in pictures. */
    Set<Integer> pictured() {
        return last.order().files().archiving().map(BundleArchiving::asPictures).orElse(Set.of());
    }

    /** Produces again what was asked last, with passwords by the numbers of exhibits; what was just written is replaced. */
    void unlock(Map<Integer, String> passwords) {
        DossierVersion version = produced.get().version();
        passwords.forEach((number, password) -> dossiers.remember(version, number, password));
        replace();
    }

    /** Deletes what is left of an earlier cut beside what was just written, as far as this program wrote it. */
    void removeEarlier() {
        tasks.start(
                Work.onScreen("", () -> dossiers.removeEarlier(produced.get())).onSuccess(produced::set));
    }

    /** Hears that files are there which would be replaced; nothing was written. */
    void onFilesThere(Consumer<FilesThere> listener) {
        onFilesThere = listener;
    }

    private void start(Asked what) {
        AtomicBoolean asked = new AtomicBoolean();
        stop = asked;
        last = what;
        filesThere = Optional.empty();
        running.set(true);
        refusal.set(Optional.empty());
        produced.set(null);
        tasks.start(Work.inBackground(
                        what.label(),
                        progress -> dossiers.produce(what.order(), what.target(), new Stoppable(progress, asked)))
                .onSuccess(written -> {
                    produced.set(written);
                    choices.communicatedProperty().set(false);
                    load();
                })
                .onRefusal(Refusal.class, this::refused)
                .andFinally(() -> {
                    running.set(false);
                    filesThere.ifPresent(onFilesThere);
                }));
    }

    private void refused(Refusal reason) {
        if (reason instanceof FilesThere there) {
            filesThere = Optional.of(there);
        } else {
            refusal.set(Optional.of(reason));
        }
    }

    /** Leaves what is being written; nothing of it stays. */
    void stop() {
        stop.set(true);
    }

    void communicate(DossierVersion version, LocalDate on, String addressee, String label) {
        refusal.set(Optional.empty());
        tasks.start(Work.inBackground(label, progress -> dossiers.communicate(version.id(), on, addressee))
                .onSuccess(done -> load())
                .onRefusal(Refusal.class, refused -> refusal.set(Optional.of(refused))));
    }

    /** Writes again what was communicated. */
    void copy(DossierVersion version, Path folder, String label, Consumer<List<Path>> then) {
        refusal.set(Optional.empty());
        tasks.start(Work.inBackground(label, progress -> dossiers.copy(version.id(), folder))
                .onSuccess(then)
                .onRefusal(Refusal.class, refused -> refusal.set(Optional.of(refused))));
    }

    /** Stops also when it is asked for here. */
    private record Stoppable(Progress progress, AtomicBoolean asked) implements Progress {

        @Override
        public void at(long done, long total) {
            progress.at(done, total);
        }

        @Override
        public boolean isCancelled() {
            return asked.get() || progress.isCancelled();
        }
    }
}
