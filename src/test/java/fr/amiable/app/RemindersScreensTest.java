package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Subject;
import fr.amiable.letter.LetterType;
import fr.amiable.reminder.pause.ReminderStop;
import fr.amiable.reminder.plan.PlanId;
import fr.amiable.timeline.CallResult;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Destination.Reminders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner does on the pages of reminders, on real screens and a real database in memory. */
class RemindersScreensTest extends TouredScreens {

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
    }

    @Test
    void aKeyGoesOnToTheNextClientAndACallNotedThereRestsHim(FxRobot robot) {
        go(robot, new Reminders());
        String first = words(robot, "#reviewClient");
        press(robot, KeyCode.S);
        String second = words(robot, "#reviewClient");
        assertThat(second).isNotEqualTo(first);

        press(robot, KeyCode.A);
        robot.interact(() -> call(robot).setValue(CallResult.ANSWERING_MACHINE));
        robot.interact(() -> robot.lookup("#keepAct").queryAs(Button.class).fire());

        assertThat(words(robot, "#reviewClient")).isNotEqualTo(second);
        assertThat(tour.desk().reminders().today().due())
                .extracting(due -> due.clientName())
                .contains(first)
                .doesNotContain(second);
    }

    @Test
    void wordsAreChangedBesideTheLetterWithoutTheKeysOfTheReviewAndTabLeavesThem(FxRobot robot) {
        go(robot, new Reminders());
        while (robot.lookup("#reviewPRINT").queryAs(Button.class).isDisabled()) {
            press(robot, KeyCode.S);
        }
        String client = words(robot, "#reviewClient");
        press(robot, KeyCode.T);
        TextArea words = robot.lookup("#reviewWords").queryAs(TextArea.class);
        assertThat(words.isFocused()).isTrue();
        assertThat(words.getText()).contains("Madame, Monsieur,");

        robot.interact(() -> words.insertText(words.getText().indexOf("Madame"), "Chère Madame Roy,\n\n"));
        robot.type(KeyCode.S);
        assertThat(words(robot, "#reviewClient")).as("a letter, no act").isEqualTo(client);
        robot.type(KeyCode.TAB);
        assertThat(words.isFocused()).isFalse();
        assertThat(words.getText()).doesNotContain("\t");

        robot.interact(words::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(words.isVisible() && words.getParent().getParent().isVisible())
                .isFalse();
        press(robot, KeyCode.T);
        assertThat(words.getText()).contains("Chère Madame Roy");
    }

    @Test
    void theReviewEndsWithWhatWasDone(FxRobot robot) {
        go(robot, new Reminders());
        int clients = tour.desk().reminders().today().due().size();
        for (int client = 0; client < clients; client++) {
            press(robot, KeyCode.S);
        }

        assertThat(robot.lookup("#reviewSummary").query().isVisible()).isTrue();
        assertThat(robot.lookup("#printAll").queryAs(Button.class).isDisabled()).isTrue();

        robot.interact(() -> robot.lookup("#reviewAgain").queryAs(Button.class).fire());
        assertThat(words(robot, "#reviewProgress")).startsWith("Client 1 sur " + clients);
    }

    @Test
    void theBankIsSaidComparedUntilYesterdayInOneActFromTheReview(FxRobot robot) {
        LocalDate today = tour.desk().today();
        tour.desk().money().bank().state(today.minusDays(9));
        go(robot, new Reminders());
        assertThat(words(robot, "#bankWords")).contains("il y a 9 jours").contains("avant de relancer");

        robot.interact(
                () -> robot.lookup("#bankYesterday").queryAs(Button.class).fire());
        assertThat(tour.desk().money().bank().read().statedUntil()).contains(today.minusDays(1));
        assertThat(words(robot, "#bankWords")).contains("hier").doesNotContain("avant de relancer");

        go(robot, new Reminders(Reminders.Tab.DRY_RUN));
        assertThat(words(robot, "#bankWords")).contains("hier");
    }

    @Test
    void theBankIsSaidComparedWherePaymentsAreRecordedAndBeforeABatch(FxRobot robot) {
        LocalDate today = tour.desk().today();
        tour.desk().money().bank().state(today.minusDays(20));
        go(robot, new Destination.LetterBatch(LetterType.FIRM_REMINDER, List.of()));
        assertThat(words(robot, "#bankWords")).contains("il y a 20 jours");

        go(robot, new Destination.PaymentForm(Optional.empty(), List.of()));
        LocalDate day = today.minusDays(2);
        type(robot, "#bankDay", day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
        robot.interact(() -> robot.lookup("#bankKeep").queryAs(Button.class).fire());
        assertThat(tour.desk().money().bank().read().statedUntil()).contains(day);
    }

    @Test
    void aDryRunTellsAnyDayToComeAndRefusesOneThatIsPast(FxRobot robot) {
        go(robot, new Reminders(Reminders.Tab.DRY_RUN));
        LocalDate later = tour.desk().today().plusDays(40);
        type(robot, "#dryRunDay", later.getDayOfMonth() + "/" + later.getMonthValue() + "/" + later.getYear());

        TableView<?> due = robot.lookup("#dueReminders").queryTableView();
        assertThat(List.<Object>copyOf(due.getItems()))
                .isEqualTo(tour.desk().reminders().on(later).due());
        assertThat(words(robot, "#dryRunSummary")).contains("relances pour");

        type(robot, "#dryRunDay", "1/1/2020");
        assertThat(due.getItems()).isEmpty();
    }

    @Test
    void aScenarioIsChangedThenTakenBackAsItWasShipped(FxRobot robot) {
        go(robot, new Reminders(Reminders.Tab.PLANS));
        type(robot, "#days1", "4");
        robot.interact(() -> robot.lookup("#savePlan").queryAs(Button.class).fire());
        assertThat(firstDay()).isEqualTo(4);

        robot.interact(() -> robot.lookup("#forgetPlan").queryAs(Button.class).fire());
        assertThat(firstDay()).isEqualTo(2);
        assertThat(robot.lookup("#days1").queryAs(TextField.class).getText()).isEqualTo("2");
    }

    @Test
    void aScenarioWhoseStepsAreOutOfOrderIsNotKept(FxRobot robot) {
        go(robot, new Reminders(Reminders.Tab.PLANS));
        type(robot, "#days1", "40");
        robot.interact(() -> robot.lookup("#savePlan").queryAs(Button.class).fire());

        assertThat(words(robot, "#planProblems")).startsWith("Étape 2 : ");
        assertThat(firstDay()).isEqualTo(2);
    }

    @Test
    void anOwnScenarioIsMadeFromAnotherAndChosenForAClient(FxRobot robot) {
        go(robot, new Reminders(Reminders.Tab.PLANS));
        robot.interact(() -> robot.lookup("#copyPlan").queryAs(Button.class).fire());
        type(robot, "#name", "Chantier");
        robot.interact(() -> robot.lookup("#savePlan").queryAs(Button.class).fire());
        ListView<?> list = robot.lookup("#plans").queryListView();
        assertThat(list.getItems()).hasSize(7);

        Subject client = Subject.client(1);
        go(robot, new Destination.ReminderChoice(client));
        ComboBox<?> plan = robot.lookup("#plan").queryComboBox();
        robot.interact(() -> plan.getSelectionModel().selectLast());
        robot.interact(() -> robot.lookup("#keep").queryAs(Button.class).fire());

        assertThat(tour.desk()
                        .overall()
                        .reminders(tour.desk())
                        .plans()
                        .choice(client)
                        .plan())
                .contains(new PlanId("OWN_1"));
        assertThat(tour.desk().reminders().today().due())
                .filteredOn(due -> due.client().value() == 1)
                .allSatisfy(due -> assertThat(due.leading().plan().name()).isEqualTo("Chantier"));
    }

    @Test
    void remindersAboutAnInvoiceStopOnlyWithAReason(FxRobot robot) {
        Subject invoice = tour.sample().oversight().subject();
        go(robot, new Destination.ReminderChoice(invoice));
        robot.interact(() -> robot.lookup("#stop").queryAs(Button.class).fire());
        assertThat(stop(invoice)).isEmpty();

        type(robot, "#reason", "client en congés");
        robot.interact(() -> robot.lookup("#stop").queryAs(Button.class).fire());

        assertThat(stop(invoice)).get().extracting(ReminderStop::words).isEqualTo("client en congés");
    }

    private Optional<ReminderStop> stop(Subject about) {
        return tour.desk().overall().reminders(tour.desk()).stops().of(about).stream()
                .findFirst();
    }

    private int firstDay() {
        return tour.desk()
                .overall()
                .reminders(tour.desk())
                .plans()
                .get(new PlanId("PROFESSIONAL"))
                .steps()
                .get(0)
                .days();
    }

    private static ComboBox<CallResult> call(FxRobot robot) {
        return robot.lookup("#callResult").queryComboBox();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void type(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(words));
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.interact(() -> robot.lookup("#reviewProgress")
                .query()
                .getParent()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }
}
