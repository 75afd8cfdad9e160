package fr.amiable.ui.shell;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.RunningWork;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The background jobs under way: what, how far, and a way to stop each. */
final class RunningWorkBar {

    private final HBox box;
    private final Dialogs dialogs;
    private final Texts texts;

    RunningWorkBar(HBox box, ObservableList<RunningWork> running, Dialogs dialogs, Texts texts) {
        this.box = box;
        this.dialogs = dialogs;
        this.texts = texts;
        running.addListener((ListChangeListener<RunningWork>) change -> show(running));
        show(running);
    }

    private void show(ObservableList<RunningWork> running) {
        if (running.isEmpty()) {
            box.getChildren().setAll(new Label(texts.get("shell.idle")));
        } else {
            box.getChildren().setAll(running.stream().map(this::job).toList());
        }
    }

    private Node job(RunningWork work) {
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(work.shareProperty());
        progress.setAccessibleText(work.label());
        Button stop = new Button("", Icons.of(MaterialDesignC.CLOSE));
        stop.getStyleClass().add("bare");
        stop.setAccessibleText(texts.get("shell.stop", work.label()));
        Hint.on(stop, texts.get("shell.stop", work.label()));
        stop.setOnAction(pressed -> {
            if (dialogs.confirm(Question.STOP_RUNNING_WORK, work.label())) {
                work.cancel();
            }
        });
        HBox job = new HBox(new Label(work.label()), progress, stop);
        job.getStyleClass().add("job");
        return job;
    }
}
