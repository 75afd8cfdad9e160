package fr.amiable.ui.attachment;

import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.importing.SourceFile;
import fr.amiable.importing.UnreadableFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Files chosen in a form, read at once, kept with the thing when the form is saved. */
public final class PendingFiles {

    private final ObservableList<SourceFile> files = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private final Tasks tasks;
    private final Texts texts;

    public PendingFiles(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Reads these files; one that cannot be read says why. */
    public void add(List<Path> paths) {
        problem.set("");
        paths.forEach(path -> tasks.start(Work.onScreen(texts.get("files.reading"), () -> SourceFile.read(path))
                .onSuccess(files::add)
                .onRefusal(UnreadableFile.class, unreadable -> problem.set(words(path, unreadable, texts)))));
    }

    public void remove(SourceFile file) {
        files.remove(file);
    }

    /** Keeps them with that thing; called off the window's thread, in the work that saves the form. */
    public static void keep(List<SourceFile> chosen, Subject subject, AttachedFiles service) {
        chosen.forEach(file -> service.attach(subject, file.name(), file.bytes()));
    }

    static String words(Path path, UnreadableFile unreadable, Texts texts) {
        return texts.get(
                "files.notKept", path.getFileName(), unreadable.faults().get(0).message(texts));
    }

    public ObservableList<SourceFile> files() {
        return files;
    }

    /** Why a file was not taken; empty when all were. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
