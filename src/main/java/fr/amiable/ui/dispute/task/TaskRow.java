package fr.amiable.ui.dispute.task;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.dispute.task.DisputeTask;
import fr.amiable.dispute.task.TaskDraft;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One task: ticked off, dated or removed where it stands. */
final class TaskRow extends HBox {

    private final TasksModel model;
    private final DisputeTask task;
    private final Notices notices;
    private final Texts texts;
    private final CheckBox done = new CheckBox();
    private final TextField words = new TextField();

    TaskRow(TasksModel model, DisputeTask task, Notices notices, Texts texts) {
        this.model = model;
        this.task = task;
        this.notices = notices;
        this.texts = texts;
        getStyleClass().add("task-row");
        done.setText(task.words());
        done.setId(id("done"));
        done.setWrapText(true);
        done.setMnemonicParsing(false);
        done.setSelected(task.isDone());
        done.setOnAction(ticked -> model.tick(task.id(), done.isSelected()));
        done.getStyleClass().add(task.isDone() ? "muted" : "task-words");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(done, space);
        if (task.isDone()) {
            getChildren().add(doneOn());
        } else {
            if (task.isLateOn(model.today())) {
                getChildren().add(new StatusChip(texts.get("ui.dispute.task.late"), Tone.RED));
            }
            getChildren().add(due());
            getChildren().add(edit());
        }
        getChildren().add(remove());
    }

    private Node doneOn() {
        Label day = new Label(texts.get("ui.dispute.task.doneOn", task.doneOn().orElseThrow()));
        day.getStyleClass().addAll("muted", "small");
        day.setMinWidth(USE_PREF_SIZE);
        return day;
    }

    /** The day is kept as the field is left or Enter is pressed; what cannot be read goes back to what it was. */
    private DateField due() {
        DateField due = new DateField();
        due.setId(id("due"));
        due.setPrefColumnCount(8);
        due.setMinWidth(USE_PREF_SIZE);
        due.countFrom(model::today);
        due.setValue(task.dueOn().orElse(null));
        due.setAccessibleText(texts.get("ui.dispute.task.dueOf", task.words()));
        due.setOnAction(entered -> keep(due));
        due.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                keep(due);
            }
        });
        return due;
    }

    private void keep(DateField due) {
        if (due.isWrong()) {
            notices.say(texts.get(due.expectedKey()));
            due.setText("");
            due.setValue(task.dueOn().orElse(null));
        } else {
            model.change(task, new TaskDraft(task.words(), Optional.ofNullable(due.getValue())));
        }
    }

    /** Puts the words in a field in their place: kept as it is left or Enter is pressed, given up with Escape. */
    private Button edit() {
        Button edit = new Button(texts.get("ui.dispute.task.edit"));
        edit.setId(id("edit"));
        edit.getStyleClass().add("bare");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setAccessibleText(texts.get("ui.dispute.task.editOf", task.words()));
        edit.setOnAction(pressed -> startEditing());
        words.setId(id("words"));
        words.setAccessibleText(texts.get("ui.dispute.task.wordsOf", task.words()));
        words.setOnAction(entered -> edit.requestFocus());
        words.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                words.setText(task.words());
                edit.requestFocus();
            }
        });
        words.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                keepWords();
            }
        });
        return edit;
    }

    private void startEditing() {
        if (!getChildren().contains(words)) {
            words.setText(task.words());
            done.setText("");
            getChildren().add(1, words);
        }
        words.requestFocus();
        words.selectAll();
    }

    /** What cannot be kept stays in the field, and the reason is said. */
    private void keepWords() {
        TaskDraft draft = new TaskDraft(words.getText(), task.dueOn());
        List<Problem> problems = draft.problems();
        if (!problems.isEmpty()) {
            notices.say(problems.get(0).message(texts));
            return;
        }
        getChildren().remove(words);
        done.setText(task.words());
        model.change(task, draft);
    }

    private String id(String part) {
        return "task-" + task.id().value() + "-" + part;
    }

    private Button remove() {
        Button remove = new Button(texts.get("ui.dispute.task.remove"));
        remove.getStyleClass().add("bare");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(texts.get("ui.dispute.task.removeOf", task.words()));
        remove.setOnAction(pressed -> model.remove(
                task.id(), undo -> notices.sayUndoable(texts.get("ui.dispute.task.removed", task.words()), undo)));
        return remove;
    }
}
