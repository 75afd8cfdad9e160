package fr.amiable.ui.reminder.plan;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterType;
import fr.amiable.reminder.plan.PlanDraft;
import fr.amiable.reminder.plan.PlanUse;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.reminder.plan.StepCondition;
import fr.amiable.reminder.plan.StepDraft;
import fr.amiable.ui.common.TypedNumber;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.MoneyField;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.WrapRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A scenario to change: its name, for whom it is taken, and its steps, drawn on a line as they are typed. */
final class PlanEditor extends VBox {

    /** The line shows no invoice: no step is the next one. */
    private static final int NOTHING_DONE = -1;

    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField gapDays = new TextField();
    private final Map<ClientKind, CheckBox> kinds = new EnumMap<>(ClientKind.class);
    private final MoneyField from = new MoneyField();
    private final MoneyField below = new MoneyField();
    private final DateField dueOn = new DateField();
    private final VBox rows = new VBox(8);
    private final StackPane line = new StackPane();
    private final Label problems = new Label();
    private final List<StepRow> steps = new ArrayList<>();
    private ReminderPlan plan;

    PlanEditor(LocalDate today, Texts texts) {
        this.texts = texts;
        getStyleClass().add("card-column");
        name.setId("name");
        gapDays.setId("gapDays");
        gapDays.setPrefWidth(84);
        from.setId("from");
        below.setId("below");
        dueOn.setId("lineDueOn");
        dueOn.countFrom(() -> today);
        dueOn.setValue(today);
        dueOn.valueProperty().addListener((property, before, now) -> draw());
        problems.setId("planProblems");
        problems.setWrapText(true);
        problems.getStyleClass().add("field-message");
        WrapRow use = new WrapRow();
        for (ClientKind kind : ClientKind.values()) {
            CheckBox box = new CheckBox(texts.of(kind));
            kinds.put(kind, box);
            use.getChildren().add(box);
        }
        Card head = card(
                "reminders.plans.whom",
                new WrapRow(field("reminders.plans.name", name), field("reminders.plans.gap", gapDays)),
                muted("reminders.plans.use"),
                use,
                new WrapRow(field("reminders.plans.from", from), field("reminders.plans.below", below)));
        Card drawn = card("reminders.plans.line", new WrapRow(field("reminders.plans.dueOn", dueOn)), line);
        Button add = new Button(texts.get("reminders.plans.addStep"));
        add.setId("addStep");
        add.setOnAction(pressed -> addStep());
        Card list = card("reminders.plans.steps", rows, add, problems);
        getChildren().setAll(head, drawn, list);
    }

    private Card card(String title, Node... content) {
        Card card = new Card();
        card.setTitle(texts.get(title));
        card.getChildren().addAll(content);
        return card;
    }

    private Label muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private FormField field(String key, Node content) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(content);
        return field;
    }

    void show(ReminderPlan shown) {
        plan = shown;
        name.setText(shown.label(texts));
        gapDays.setText(String.valueOf(shown.gapDays()));
        kinds.forEach((kind, box) -> box.setSelected(shown.use().kinds().contains(kind)));
        from.setValue(shown.use().from().orElse(null));
        below.setValue(shown.use().below().orElse(null));
        steps.clear();
        shown.steps().forEach(step -> steps.add(row(StepDraft.of(step))));
        say(List.of());
        arrange();
    }

    private StepRow row(StepDraft step) {
        StepRow row = new StepRow(step, texts, this::draw);
        row.onRemove(() -> {
            steps.remove(row);
            arrange();
        });
        return row;
    }

    private void addStep() {
        StepDraft next = steps.isEmpty()
                ? new StepDraft(
                        2,
                        StepChannel.EMAIL,
                        LetterType.FRIENDLY_REMINDER,
                        StepCondition.ALWAYS,
                        Optional.empty(),
                        Optional.empty())
                : StepRow.after(steps.get(steps.size() - 1).draft());
        steps.add(row(next));
        arrange();
    }

    private void arrange() {
        rows.getChildren().setAll(steps.stream().map(StepRow::node).toList());
        for (int place = 0; place < steps.size(); place++) {
            steps.get(place).number(place + 1);
        }
        draw();
    }

    /** Only what can be read is drawn. */
    private void draw() {
        PlanDraft draft = draft();
        boolean isDrawable = dueOn.getValue() != null
                && draft.steps().stream()
                        .allMatch(step -> step.days() != null
                                && (step.letter() != null || !step.channel().isWritten()));
        line.getChildren().clear();
        if (isDrawable) {
            line.getChildren().setAll(PlanLine.of(draft.drawn(), dueOn.getValue(), NOTHING_DONE, texts));
        }
    }

    /** Empty when something typed cannot be read, which is then said. */
    Optional<PlanDraft> read() {
        if (from.isWrong() || below.isWrong() || steps.stream().anyMatch(StepRow::isWrong)) {
            problems.setText(texts.get("reminders.plans.unreadable"));
            return Optional.empty();
        }
        return Optional.of(draft());
    }

    private PlanDraft draft() {
        Integer gap = TypedNumber.read(gapDays.getText())
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().intValue() < StepDraft.MOST_DAYS)
                .map(number -> number.intValue())
                .orElse(null);
        Set<ClientKind> chosen = kinds.entrySet().stream()
                .filter(kind -> kind.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new PlanDraft(
                plan.id(),
                name.getText(),
                gap,
                new PlanUse(chosen, Optional.ofNullable(from.getValue()), Optional.ofNullable(below.getValue())),
                plan.recentDays(),
                steps.stream().map(StepRow::draft).toList());
    }

    void say(List<Problem> found) {
        problems.setText(found.stream().map(this::words).collect(Collectors.joining("\n")));
    }

    private String words(Problem problem) {
        String said = problem.message(texts);
        return problem.field().startsWith("step") && problem.field().contains(".")
                ? texts.get(
                        "reminders.plans.inStep",
                        Integer.parseInt(problem.field()
                                        .substring(
                                                "step".length(), problem.field().indexOf('.')))
                                + 1,
                        said)
                : said;
    }
}
