package fr.amiable.ui.reminder.choice;

import fr.amiable.common.Texts;
import fr.amiable.reminder.engine.StepReached;
import fr.amiable.reminder.pause.ReminderStop;
import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.PlanId;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.WrapRow;
import fr.amiable.ui.reminder.plan.PlanLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Ties the page of a client's or an invoice's reminders to its model. */
public final class ReminderChoiceController {

    private static final int USUAL_DAYS = 14;

    private final ReminderChoiceModel model;
    private final Notices notices;
    private final Texts texts;

    @FXML
    private PageHeader header;

    @FXML
    private VBox refusals;

    @FXML
    private Card lineCard;

    @FXML
    private VBox line;

    @FXML
    private VBox choiceForm;

    @FXML
    private ComboBox<Optional<ReminderPlan>> plan;

    @FXML
    private ComboBox<Integer> reached;

    @FXML
    private DateField reachedOn;

    @FXML
    private VBox stops;

    @FXML
    private VBox stopForm;

    @FXML
    private DateField until;

    @FXML
    private TextField reason;

    private FormMessages choiceMessages;
    private FormMessages stopMessages;

    public ReminderChoiceController(ReminderChoiceModel model, Notices notices, Texts texts) {
        this.model = model;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        refusals.getChildren().setAll(new RefusalLabel(model.refusalProperty(), texts));
        words(plan, chosen -> chosen.map(one -> one.label(texts)).orElseGet(() -> texts.get("reminders.choice.usual")));
        words(reached, steps -> texts.get("reminders.choice.steps", steps));
        plan.valueProperty().addListener((property, before, now) -> offerSteps());
        reachedOn.countFrom(model::today);
        until.countFrom(model::today);
        until.setValue(model.today().plusDays(USUAL_DAYS));
        choiceMessages = FormMessages.in(choiceForm, texts);
        stopMessages = FormMessages.in(stopForm, texts)
                .checkedBy(() -> model.draft(reason.getText(), until.getValue()).problems(model.today()));
        model.fileProperty().addListener((property, before, now) -> show(now));
        model.load();
    }

    private static <T> void words(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String written) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
    }

    private void show(ChoiceFile file) {
        header.setTitle(file.invoice()
                .map(row -> texts.get("reminders.choice.ofInvoice", row.number()))
                .orElseGet(() ->
                        texts.get("reminders.choice.ofClient", file.client().name())));
        header.setSubtitle(file.invoice().isPresent() ? file.client().name() : "");
        lineCard.setVisible(file.invoice().isPresent());
        lineCard.setManaged(file.invoice().isPresent());
        line.getChildren().setAll(drawn(file));
        List<Optional<ReminderPlan>> offered = new ArrayList<>(List.of(Optional.empty()));
        file.plans().forEach(one -> offered.add(Optional.of(one)));
        plan.getItems().setAll(offered);
        plan.setValue(file.choice().plan().flatMap(id -> find(file, id)));
        offerSteps();
        reached.setValue(
                Math.min(file.choice().reachedSteps(), reached.getItems().size() - 1));
        reachedOn.setValue(file.choice().reachedOn().orElse(null));
        stops.getChildren().setAll(file.stops().stream().map(this::stopLine).toList());
    }

    private static Optional<ReminderPlan> find(ChoiceFile file, PlanId id) {
        return file.plans().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Node drawn(ChoiceFile file) {
        if (file.reached().isEmpty() || file.invoice().isEmpty()) {
            return new Label(texts.get("reminders.choice.noLine"));
        }
        StepReached now = file.reached().get();
        Label told = new Label(texts.get("reminders.choice.follows", now.plan().label(texts), now.sent()));
        told.setWrapText(true);
        return new VBox(8, told, PlanLine.of(now.plan(), file.invoice().get().dueOn(), now.next(), texts));
    }

    /** As many as the scenario has steps. */
    private void offerSteps() {
        Integer before = reached.getValue();
        int most = Optional.ofNullable(plan.getValue())
                .flatMap(chosen -> chosen)
                .or(() -> Optional.ofNullable(model.fileProperty().get())
                        .flatMap(ChoiceFile::reached)
                        .map(StepReached::plan))
                .map(chosen -> chosen.steps().size())
                .orElseGet(() -> model.fileProperty().get() == null
                        ? 0
                        : model.fileProperty().get().plans().stream()
                                .mapToInt(one -> one.steps().size())
                                .max()
                                .orElse(0));
        reached.getItems().setAll(IntStream.rangeClosed(0, most).boxed().toList());
        reached.setValue(before == null ? 0 : Math.min(before, most));
    }

    private Node stopLine(ReminderStop stop) {
        Label words = new Label(texts.get("reminders.choice.stopped", stop.until(), stop.words()));
        words.setWrapText(true);
        Hyperlink release = new Hyperlink(texts.get("reminders.choice.release"));
        release.setAccessibleText(release.getText() + " : " + words.getText());
        release.setOnAction(pressed -> model.release(
                stop, () -> notices.sayUndoable(texts.get("reminders.choice.released"), () -> model.restore(stop))));
        return new WrapRow(words, release);
    }

    @FXML
    private void keep() {
        PlanChoice choice = new PlanChoice(
                model.about(),
                plan.getValue() == null ? Optional.empty() : plan.getValue().map(ReminderPlan::id),
                reached.getValue() == null ? 0 : reached.getValue(),
                Optional.ofNullable(reachedOn.getValue()));
        if (!reachedOn.isWrong()) {
            choiceMessages.show(model.choose(choice, () -> notices.say(texts.get("reminders.choice.kept"))));
        }
    }

    @FXML
    private void stop() {
        if (stopMessages.areAllRight()) {
            model.stop(model.draft(reason.getText(), until.getValue()), () -> {
                reason.clear();
                notices.say(texts.get("reminders.choice.stopKept"));
            });
        }
    }
}
