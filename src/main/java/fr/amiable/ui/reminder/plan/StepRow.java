package fr.amiable.ui.reminder.plan;

import fr.amiable.common.Texts;
import fr.amiable.letter.LetterType;
import fr.amiable.reminder.plan.ReminderStep;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.reminder.plan.StepCondition;
import fr.amiable.reminder.plan.StepDraft;
import fr.amiable.ui.common.TypedNumber;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.WrapRow;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One step of a scenario being changed: its day, how, which letter, when it takes place, from and up to which sum. */
final class StepRow {

    private static final int FIGURES = 72;
    private static final int CONDITION = 150;
    private static final int AMOUNT = 104;

    private final TextField days = new TextField();
    private final ComboBox<StepChannel> channel = new ComboBox<>();
    private final ComboBox<LetterType> letter = new ComboBox<>();
    private final ComboBox<StepCondition> condition = new ComboBox<>();
    private final MoneyField floor = new MoneyField();
    private final MoneyField ceiling = new MoneyField();
    private final Button remove = new Button();
    private final WrapRow node = new WrapRow();
    private final Texts texts;

    StepRow(StepDraft step, Texts texts, Runnable changed) {
        this.texts = texts;
        days.setText(step.days() == null ? "" : step.days().toString());
        days.setPrefWidth(FIGURES);
        Choices.words(channel, StepChannel.values(), texts::of);
        channel.setValue(step.channel());
        Choices.words(letter, reminders(), texts::of);
        letter.setValue(step.letter());
        letter.disableProperty().bind(channel.valueProperty().isEqualTo(StepChannel.CALL));
        Choices.words(condition, StepCondition.values(), texts::of);
        condition.setValue(step.condition());
        condition.setPrefWidth(CONDITION);
        floor.setValue(step.floor().orElse(null));
        floor.setPrefWidth(AMOUNT);
        ceiling.setValue(step.ceiling().orElse(null));
        ceiling.setPrefWidth(AMOUNT);
        remove.setText(texts.get("reminders.plans.removeStep"));
        remove.getStyleClass().add("bare");
        days.textProperty().addListener((property, before, now) -> changed.run());
        channel.valueProperty().addListener((property, before, now) -> changed.run());
        letter.valueProperty().addListener((property, before, now) -> changed.run());
        node.getChildren()
                .setAll(
                        field("reminders.plans.days", days),
                        field("reminders.plans.channel", channel),
                        field("reminders.plans.letter", letter),
                        field("reminders.plans.condition", condition),
                        field("reminders.plans.floor", floor),
                        field("reminders.plans.ceiling", ceiling),
                        remove);
        node.getStyleClass().add("plan-step");
    }

    /** The letters whose tone a scenario can raise. */
    private static LetterType[] reminders() {
        return LetterType.LEVELS.toArray(LetterType[]::new);
    }

    private VBox field(String key, Control control) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("small");
        label.setLabelFor(control);
        return new VBox(2, label, control);
    }

    /** Tells the step from the others, for those who do not see them. */
    void number(int number) {
        for (Control control : List.of(days, channel, letter, condition, floor, ceiling, remove)) {
            VBox box = control.getParent() instanceof VBox parent ? parent : null;
            String own =
                    box == null ? remove.getText() : ((Label) box.getChildren().get(0)).getText();
            control.setAccessibleText(texts.get("reminders.plans.ofStep", own, number));
        }
        days.setId("days" + number);
        remove.setId("removeStep" + number);
    }

    void onRemove(Runnable act) {
        remove.setOnAction(pressed -> act.run());
    }

    StepDraft draft() {
        Integer typed = TypedNumber.read(days.getText())
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().intValue() <= StepDraft.MOST_DAYS)
                .map(number -> number.intValue())
                .orElse(null);
        return new StepDraft(
                typed,
                channel.getValue(),
                letter.getValue(),
                condition.getValue(),
                Optional.ofNullable(floor.getValue()),
                Optional.ofNullable(ceiling.getValue()));
    }

    boolean isWrong() {
        return floor.isWrong() || ceiling.isWrong();
    }

    WrapRow node() {
        return node;
    }

    /** The step that usually follows: a week later, the same way. */
    static StepDraft after(StepDraft last) {
        int week = 7;
        return new StepDraft(
                last.days() == null ? null : last.days() + week,
                last.channel(),
                last.letter(),
                StepCondition.ALWAYS,
                Optional.empty(),
                Optional.empty());
    }

    static StepDraft of(ReminderStep step) {
        return StepDraft.of(step);
    }
}
