package fr.amiable.ui.reminder.plan;

import fr.amiable.common.Texts;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.TabContent;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The scenarios: a list on the left, the one that is chosen to change on the right. */
public final class PlansTab implements TabContent<LocalDate> {

    private static final double LIST_WIDTH = 190;

    private final PlansModel model;
    private final Notices notices;
    private final Texts texts;
    private final PlanEditor editor;
    private final ListView<ReminderPlan> list = new ListView<>();
    private final Button forget = new Button();
    private final Node node;

    public PlansTab(PlansModel model, LocalDate today, Notices notices, Texts texts) {
        this.model = model;
        this.notices = notices;
        this.texts = texts;
        editor = new PlanEditor(today, texts);
        list.setId("plans");
        list.setAccessibleText(texts.get("reminders.plans.list"));
        list.setItems(model.plans());
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        list.setCellFactory(any -> new ListCell<>() {
            @Override
            protected void updateItem(ReminderPlan plan, boolean isEmpty) {
                super.updateItem(plan, isEmpty);
                setText(isEmpty || plan == null ? "" : plan.label(texts));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> model.show(now));
        model.shownProperty().addListener((property, before, now) -> show(now));
        VBox right = new VBox(12, acts(), new RefusalLabel(model.refusalProperty(), texts), editor);
        Page page = new Page();
        page.setContent(right);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        HBox columns = new HBox(list, page);
        columns.getStyleClass().add("card-columns");
        node = new VBox(columns);
        VBox.setVgrow(columns, Priority.ALWAYS);
        node.getStyleClass().add("review");
    }

    private Node acts() {
        Button copy = new Button(texts.get("reminders.plans.copy"));
        copy.setId("copyPlan");
        copy.setOnAction(pressed -> model.startFromShown());
        forget.setId("forgetPlan");
        forget.setOnAction(pressed -> forget());
        Button save = new Button(texts.get("reminders.plans.save"));
        save.setId("savePlan");
        save.getStyleClass().add("primary");
        save.setOnAction(pressed -> editor.read()
                .ifPresent(draft -> editor.say(
                        model.save(draft, () -> notices.say(texts.get("reminders.plans.saved", draft.name()))))));
        HBox acts = new HBox(forget, copy, save);
        acts.getStyleClass().add("actions");
        return acts;
    }

    private void forget() {
        ReminderPlan plan = model.shownProperty().get();
        String key = model.isShipped(plan) ? "reminders.plans.resetDone" : "reminders.plans.removed";
        model.forget(undo -> notices.sayUndoable(texts.get(key, plan.label(texts)), undo));
    }

    private void show(ReminderPlan plan) {
        list.getSelectionModel().select(plan);
        forget.setText(texts.get(model.isShipped(plan) ? "reminders.plans.reset" : "reminders.plans.remove"));
        forget.setDisable(!model.canForget(plan));
        editor.show(plan);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(LocalDate today) {
        model.load();
    }
}
