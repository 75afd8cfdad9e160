package fr.amiable.ui.safety;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupFailed;
import fr.amiable.backup.BackupService;
import fr.amiable.backup.Comparison;
import fr.amiable.backup.RestoreService;
import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.PassphraseNeeded;
import fr.amiable.vault.RecoveryCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups that can be reached, where the next goes, and going back to one of them in two steps: compare, then replace. */
public final class BackupModel {

    /**
     * Where backups go.
     *
     * @param isLate the last one is more than a week old, or there is none and there is something to lose
     */
    public record Place(Path folder, boolean isChosen, boolean isAway, boolean isLate) {}

    /** A backup taken out beside the data, to be compared with them. */
    public record Prepared(RestoreService.Restored restored, Comparison comparison) {}

    private final Safety safety;
    private final Tasks tasks;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Prepared>> prepared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper keyNeeded = new ReadOnlyBooleanWrapper();

    private record Found(List<Backup> backups, Place place) {}

    public BackupModel(Safety safety, Tasks tasks) {
        this.safety = safety;
        this.tasks = tasks;
        refresh();
    }

    private BackupService service() {
        return safety.saved().backups();
    }

    private void refresh() {
        tasks.start(Work.onScreen("", () -> new Found(service().all(), presentPlace()))
                .onSuccess(found -> {
                    backups.setAll(found.backups());
                    place.set(found.place());
                }));
    }

    private Place presentPlace() {
        Optional<Path> chosen = service().plan().chosen();
        return new Place(
                chosen.orElse(service().plan().usual()),
                chosen.isPresent(),
                service().plan().isAway(),
                service().isLate());
    }

    /** Makes one now. */
    public void backUp(String label, Consumer<BackupService.Made> onMade) {
        refusal.set(Optional.empty());
        tasks.start(Work.inBackground(label, progress -> service().make(Backup.Occasion.ASKED, progress))
                .onSuccess(onMade)
                .onRefusal(Refusal.class, this::refused)
                .andFinally(this::refresh));
    }

    /** @param folder the usual one again when empty */
    public void choose(Optional<Path> folder) {
        refusal.set(Optional.empty());
        tasks.start(Work.onScreen("", () -> service().plan().choose(folder))
                .onRefusal(BackupFailed.class, this::refused)
                .andFinally(this::refresh));
    }

    /**
     * Takes a backup out beside the data and compares it with them; nothing is replaced.
     *
     * @param words the passphrase or the recovery code of that backup, when it has another key or another passphrase
     */
    public void prepare(Path file, String words, String label) {
        discard();
        refusal.set(Optional.empty());
        tasks.start(Work.inBackground(label, progress -> prepare(file, words, progress))
                .onSuccess(done -> {
                    keyNeeded.set(false);
                    prepared.set(Optional.of(done));
                })
                .onRefusal(PassphraseNeeded.class, needed -> keyNeeded.set(true))
                .onRefusal(Refusal.class, this::refused));
    }

    private Prepared prepare(Path file, String words, Progress progress) {
        RestoreService restores = safety.saved().restores();
        RestoreService.Restored restored = restores.restore(
                file, keys(file, words), safety.saved().replacement().place(), progress);
        return new Prepared(restored, new Comparison(restores.present(progress), restored.inventory()));
    }

    private KeySource keys(Path file, String words) {
        boolean isOwn =
                RestoreService.backup(file).keyId().equals(safety.key().key().id());
        if (isOwn) {
            return KeySource.known(safety.key().key());
        }
        if (words.isBlank()) {
            return KeySource.BARE;
        }
        return RecoveryCode.problems(words).isEmpty()
                ? KeySource.known(RecoveryCode.read(words))
                : KeySource.passphrase(words);
    }

    /** Asks for the exchange, which the next opening does; gives where the present data will be kept. */
    public void replace(Consumer<Path> onAsked) {
        prepared.get().ifPresent(ready -> {
            prepared.set(Optional.empty());
            tasks.start(Work.onScreen(
                            "",
                            () -> safety.saved()
                                    .replacement()
                                    .ask(ready.restored().folder()))
                    .onSuccess(onAsked));
        });
    }

    /** Leaves the data as they are. */
    public void discard() {
        prepared.get().ifPresent(ready -> {
            prepared.set(Optional.empty());
            tasks.start(Work.onScreen("", () -> remove(ready.restored().folder())));
        });
    }

    private Void remove(Path folder) throws IOException {
        safety.saved().replacement().discard(folder);
        return null;
    }

    private void refused(Refusal why) {
        refusal.set(Optional.of(why));
    }

    /** The newest first. */
    public ObservableList<Backup> backups() {
        return backups;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Prepared>> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** True when the backup chosen is of another folder, shut in a passphrase. */
    public ReadOnlyBooleanProperty keyNeededProperty() {
        return keyNeeded.getReadOnlyProperty();
    }
}
