package fr.amiable.ui.reminder.plan;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.reminder.plan.ReminderStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A scenario drawn on a line with the real dates of an invoice: the due date, each step on its day, those already done filled in. */
public final class PlanLine {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ReminderPlan plan;
    private final LocalDate dueOn;
    private final int done;
    private final Texts texts;

    private PlanLine(ReminderPlan plan, LocalDate dueOn, int done, Texts texts) {
        this.plan = plan;
        this.dueOn = dueOn;
        this.done = done;
        this.texts = texts;
    }

    /** @param done how many steps are behind */
    public static Node of(ReminderPlan plan, LocalDate dueOn, int done, Texts texts) {
        return new PlanLine(plan, dueOn, done, texts).draw();
    }

    private Node draw() {
        List<Node> marks = new ArrayList<>();
        boolean isDueShown = false;
        for (int place = 0; place < plan.steps().size(); place++) {
            ReminderStep step = plan.steps().get(place);
            if (!isDueShown && !step.isBeforeDue()) {
                marks.add(due());
                isDueShown = true;
            }
            marks.add(step(place, step));
        }
        if (!isDueShown) {
            marks.add(due());
        }
        HBox line = new HBox();
        line.getStyleClass().add("stepper");
        line.getChildren().setAll(marks);
        line.setId("planLine");
        return line;
    }

    private Node due() {
        return mark(texts.get("reminders.line.due"), dueOn, "", done > 0, false);
    }

    private Node step(int place, ReminderStep step) {
        String what = step.letter()
                .map(type -> texts.get("reminders.letterBy", texts.of(type), texts.of(step.channel())))
                .orElseGet(() -> texts.of(step.channel()));
        return mark(texts.get("reminders.line.day", step.days()), step.on(dueOn), what, place < done, place == done);
    }

    private Node mark(String day, LocalDate on, String what, boolean isDone, boolean isNext) {
        Region bar = new Region();
        bar.getStyleClass().add("step-bar");
        bar.pseudoClassStateChanged(REACHED, isDone);
        Label when = words(day + "\n" + FrenchText.date(on));
        when.pseudoClassStateChanged(HERE, isNext);
        VBox mark = new VBox(bar, when, words(what));
        mark.getStyleClass().add("plan-mark");
        mark.setMinWidth(0);
        mark.setPrefWidth(1);
        HBox.setHgrow(mark, Priority.ALWAYS);
        mark.setAccessibleRole(AccessibleRole.TEXT);
        String state = isDone ? "reminders.line.isDone" : isNext ? "reminders.line.isNext" : "reminders.line.isToCome";
        mark.setAccessibleText(texts.get(state, day, on, what));
        return mark;
    }

    private static Label words(String said) {
        Label label = new Label(said);
        label.getStyleClass().add("step-words");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
