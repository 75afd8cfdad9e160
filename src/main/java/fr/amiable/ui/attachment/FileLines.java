package fr.amiable.ui.attachment;

import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.importing.SourceFile;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.widget.FileSize;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import fr.amiable.ui.importing.FileDrop;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Shows files in a box, one under the other, with the way to add some: a button, or a drop on the box. */
public final class FileLines {

    private static final int SHOWN_DIGITS = 16;

    private final VBox box;
    private final Dialogs dialogs;
    private final Texts texts;

    public FileLines(VBox box, Dialogs dialogs, Texts texts) {
        this.box = box;
        this.dialogs = dialogs;
        this.texts = texts;
        box.getStyleClass().add("files");
    }

    /** The files kept with a thing, each opened, copied out or taken away. */
    public void show(AttachedFilesModel model, Notices notices, ZoneId zone) {
        follow(model.files(), model.problemProperty(), model::attach, file -> kept(file, model, notices, zone));
    }

    /** The files that a form will keep. */
    public void show(PendingFiles pending) {
        follow(pending.files(), pending.problemProperty(), pending::add, file -> chosen(file, pending));
    }

    private <F> void follow(
            ObservableList<F> files, ObservableStringValue problem, Consumer<List<Path>> add, Function<F, Node> line) {
        Node adding = adding(add);
        Label wrong = new Label();
        wrong.getStyleClass().add("field-message");
        wrong.setWrapText(true);
        wrong.textProperty().bind(problem);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        InvalidationListener show = change -> {
            box.getChildren().setAll(files.stream().map(line).toList());
            box.getChildren().addAll(adding, wrong);
        };
        files.addListener(show);
        show.invalidated(files);
        FileDrop.on(box, add);
    }

    private Node adding(Consumer<List<Path>> add) {
        Button button = new Button(texts.get("files.add"), Icons.of(MaterialDesignF.FILE_PLUS_OUTLINE));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> {
            List<Path> paths = dialogs.chooseFilesToOpen();
            if (!paths.isEmpty()) {
                add.accept(paths);
            }
        });
        Label hint = new Label(texts.get("files.dropHint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox row = new HBox(button, hint);
        row.getStyleClass().add("file-drop");
        return row;
    }

    private Node kept(Original file, AttachedFilesModel model, Notices notices, ZoneId zone) {
        String details = texts.get(
                "files.details",
                FileSize.words(file.size(), texts),
                file.addedAt().atZone(zone).toLocalDate(),
                file.fingerprint().hex().substring(0, SHOWN_DIGITS));
        Label about = new Label(details);
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        Hint.on(about, texts.get("files.fingerprint", file.fingerprint().hex()));
        HBox acts = new HBox(
                act("files.open", file.fileName(), () -> model.open(file)),
                act(
                        "files.saveCopy",
                        file.fileName(),
                        () -> dialogs.chooseFileToSave(file.fileName()).ifPresent(path -> model.save(file, path))),
                act(
                        "files.remove",
                        file.fileName(),
                        () -> model.remove(
                                file, undo -> notices.sayUndoable(texts.get("files.removed", file.fileName()), undo))));
        acts.getStyleClass().add("file-acts");
        return line(file.fileName(), about, acts);
    }

    private Node chosen(SourceFile file, PendingFiles pending) {
        Label about = new Label(texts.get("files.pending", FileSize.words(file.bytes().length, texts)));
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        HBox acts = new HBox(act("files.remove", file.name(), () -> pending.remove(file)));
        acts.getStyleClass().add("file-acts");
        return line(file.name(), about, acts);
    }

    private static Node line(String name, Label about, HBox acts) {
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        VBox words = new VBox(title, about, acts);
        words.getStyleClass().add("file-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(MaterialDesignF.FILE_DOCUMENT_OUTLINE), words);
        line.getStyleClass().add("file-line");
        return line;
    }

    private Button act(String key, String fileName, Runnable act) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + " : " + fileName);
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
