package fr.amiable.ui.dispute.task;

import fr.amiable.common.Texts;
import fr.amiable.dispute.task.ProposedTask;
import fr.amiable.dispute.task.TaskDraft;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.Sheet;
import fr.amiable.ui.common.widget.WrapRow;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What there is to do for a dispute: the tasks taken on, one more to write, and those that the stage calls for. */
public final class TasksPanel {

    private final TasksModel model;
    private final Notices notices;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final VBox proposals = new VBox();
    private final Button acceptAll = new Button();
    private final TextField words = new TextField();
    private final DateField dueOn = new DateField();
    private final FormMessages messages;
    private final Node proposedPart;
    private final Node node;

    public TasksPanel(TasksModel model, Notices notices, Texts texts) {
        this.model = model;
        this.notices = notices;
        this.texts = texts;
        VBox adding = adding();
        messages = FormMessages.in(adding, texts).checkedBy(() -> draft().problems());
        acceptAll.setText(texts.get("ui.dispute.task.acceptAll"));
        acceptAll.setOnAction(pressed -> model.accept(List.copyOf(model.proposed())));
        proposedPart = Sheet.part(texts.get("ui.dispute.task.proposed"), proposals, acceptAll);
        node = Sheet.of(Sheet.part(texts.get("ui.dispute.task.title"), new VBox(rows, adding)), proposedPart);
        model.tasks().addListener((Observable change) -> showTasks());
        model.proposed().addListener((Observable change) -> showProposed());
        showTasks();
        showProposed();
    }

    public Node node() {
        return node;
    }

    private VBox adding() {
        words.setId("taskWords");
        words.setPromptText(texts.get("ui.dispute.task.prompt"));
        dueOn.setId("taskDueOn");
        dueOn.countFrom(model::today);
        FormField what = field("ui.dispute.task.words", words);
        HBox.setHgrow(what, Priority.ALWAYS);
        FormField when = field("ui.dispute.task.dueOn", dueOn);
        when.getStyleClass().add("short-field");
        WrapRow row = new WrapRow(what, when);
        Button add = new Button(texts.get("ui.dispute.task.add"));
        add.setOnAction(pressed -> add());
        words.setOnAction(entered -> add());
        VBox box = new VBox(row, add);
        box.getStyleClass().add("act-box");
        return box;
    }

    private FormField field(String key, Node control) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(control);
        return field;
    }

    private TaskDraft draft() {
        return new TaskDraft(words.getText(), Optional.ofNullable(dueOn.getValue()));
    }

    private void add() {
        if (messages.areAllRight()) {
            model.add(draft(), () -> {
                words.clear();
                dueOn.setValue(null);
                words.requestFocus();
            });
        }
    }

    /** Rows are made anew; the control that had the focus has it again. */
    private void showTasks() {
        Node focused = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
        String before = focused == null || focused.getId() == null ? "" : focused.getId();
        rows.getChildren()
                .setAll(model.tasks().stream()
                        .map(task -> new TaskRow(model, task, notices, texts))
                        .toList());
        if (model.tasks().isEmpty()) {
            rows.getChildren().add(muted("ui.dispute.task.none"));
        }
        if (before.startsWith("task-")) {
            Optional.ofNullable(rows.lookup("#" + before)).ifPresent(Node::requestFocus);
        }
    }

    private void showProposed() {
        proposals
                .getChildren()
                .setAll(model.proposed().stream().map(this::proposal).toList());
        boolean isShown = !model.proposed().isEmpty();
        proposedPart.setVisible(isShown);
        proposedPart.setManaged(isShown);
    }

    private Node proposal(ProposedTask proposed) {
        Label what = new Label(proposed.words());
        what.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label when = new Label(proposed.dueOn()
                .map(day -> texts.get("ui.dispute.task.before", day))
                .orElse(""));
        when.getStyleClass().addAll("muted", "small");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Button accept = new Button(texts.get("ui.dispute.task.accept"));
        accept.setAccessibleText(texts.get("ui.dispute.task.acceptOf", proposed.words()));
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(pressed -> model.accept(List.of(proposed)));
        WrapRow row = new WrapRow(what, space, when, accept);
        row.getStyleClass().add("task-row");
        return row;
    }

    private Label muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
