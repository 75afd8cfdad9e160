package fr.amiable.ui.privacy;

import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.privacy.PrivacyService;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.transfer.TransferService;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The data as a whole: out, back in, what is kept too long, and the papers about them. */
public final class DataModel {

    /** @param everythingChanged told once an export was taken in */
    public record Services(TransferService transfer, PrivacyService privacy, Consumer<Progress> everythingChanged) {}

    private record Found(boolean isEmpty, List<PrivacyService.ToPurge> toPurge) {}

    private final Services services;
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ObservableList<PrivacyService.ToPurge> toPurge = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    public DataModel(Services services, Tasks tasks) {
        this.services = services;
        this.tasks = tasks;
        refresh();
    }

    private void refresh() {
        tasks.start(Work.completing(() -> new Found(
                        services.transfer().isEmpty(), services.privacy().toPurge()))
                .onSuccess(found -> {
                    empty.set(found.isEmpty());
                    toPurge.setAll(found.toPurge());
                }));
    }

    /** Writes everything into a file. */
    public void export(Path file, String label, Consumer<DeskArchives.Content> onDone) {
        start(label, progress -> services.transfer().export(file, progress), onDone);
    }

    /** Takes an export in, all of it or nothing. */
    public void takeIn(Path file, String label, Consumer<DeskArchives.Content> onDone) {
        start(
                label,
                progress -> {
                    DeskArchives.Content taken = services.transfer().takeIn(file, progress);
                    services.everythingChanged().accept(Progress.NONE);
                    return taken;
                },
                onDone);
    }

    private void start(
            String label, Function<Progress, DeskArchives.Content> job, Consumer<DeskArchives.Content> onDone) {
        refusal.set(null);
        tasks.start(Work.inBackground(label, job::apply)
                .onSuccess(onDone)
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(this::refresh));
    }

    /** Saves the text that informs persons. */
    public void saveNotice(Path file, Consumer<Path> onSaved) {
        save(file, today -> services.privacy().papers().notice(today), onSaved);
    }

    /** Saves the sheet of the register. */
    public void saveRegister(Path file, Consumer<Path> onSaved) {
        save(file, today -> services.privacy().papers().register(today), onSaved);
    }

    private void save(Path file, Function<LocalDate, byte[]> paper, Consumer<Path> onSaved) {
        refusal.set(null);
        tasks.start(Work.onScreen("", () -> SavedFile.write(file, paper.apply(today())))
                .onSuccess(onSaved)
                .onRefusal(Refusal.class, refusal::set));
    }

    public LocalDate today() {
        return services.privacy().today();
    }

    /** True while an export can be taken in. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Clients of whom something is kept too long. */
    public ObservableList<PrivacyService.ToPurge> toPurge() {
        return toPurge;
    }

    /** Null while nothing was refused. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
