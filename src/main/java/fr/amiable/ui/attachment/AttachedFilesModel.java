package fr.amiable.ui.attachment;

import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.evidence.Opening;
import fr.amiable.evidence.Original;
import fr.amiable.importing.SourceFile;
import fr.amiable.importing.UnreadableFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files of one thing of the desk, and what the owner does with them. */
public final class AttachedFilesModel {

    private final ObservableList<Original> files = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private final Subject subject;
    private final AttachedFiles service;
    private final Opening opening;
    private final Tasks tasks;
    private final Texts texts;

    public AttachedFilesModel(Subject subject, AttachedFiles service, Opening opening, Tasks tasks, Texts texts) {
        this.subject = subject;
        this.service = service;
        this.opening = opening;
        this.tasks = tasks;
        this.texts = texts;
    }

    public void load() {
        tasks.start(Work.onScreen("", () -> service.of(subject)).onSuccess(files::setAll));
    }

    /** Reads and keeps these files; one that cannot be read says why and the others are kept. */
    public void attach(List<Path> paths) {
        problem.set("");
        paths.forEach(path -> tasks.start(Work.onScreen(texts.get("files.attaching"), () -> attached(path))
                .onSuccess(files::setAll)
                .onRefusal(UnreadableFile.class, unreadable -> explain(path, unreadable))));
    }

    private List<Original> attached(Path path) {
        SourceFile file = SourceFile.read(path);
        service.attach(subject, file.name(), file.bytes());
        return service.of(subject);
    }

    private void explain(Path path, UnreadableFile unreadable) {
        String words = PendingFiles.words(path, unreadable, texts);
        problem.set(problem.get().isEmpty() ? words : problem.get() + "\n" + words);
    }

    /** Takes a file away; what brings it back is given to {@code onRemoved}. */
    public void remove(Original original, Consumer<Runnable> onRemoved) {
        tasks.start(Work.onScreen("", () -> removed(original)).onSuccess(left -> {
            files.setAll(left);
            onRemoved.accept(() -> restore(original));
        }));
    }

    private List<Original> removed(Original original) {
        service.remove(original);
        return service.of(subject);
    }

    private void restore(Original original) {
        tasks.start(Work.onScreen("", () -> {
                    service.restore(original);
                    return service.of(subject);
                })
                .onSuccess(files::setAll));
    }

    /** Writes a copy there; the original never leaves. */
    public void save(Original original, Path file) {
        tasks.start(
                Work.inBackground(texts.get("files.saving"), progress -> Files.write(file, service.bytes(original))));
    }

    /** Shows a copy with the system's program. */
    public void open(Original original) {
        tasks.start(Work.inBackground(texts.get("files.opening"), progress -> {
            opening.open(original.fileName(), service.bytes(original));
            return original;
        }));
    }

    public ObservableList<Original> files() {
        return files;
    }

    /** Why a file was not kept; empty when all were. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
