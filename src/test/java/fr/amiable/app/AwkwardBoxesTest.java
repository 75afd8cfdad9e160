package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.dispute.DisputeId;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.dispute.page.CaseTab;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What nobody should type, in the questions asked on the page of a case and of its bundle: it stays there, explained, and breaks nothing. */
class AwkwardBoxesTest extends TouredScreens {

    private static final Destination CASE = new Destination.DisputePage(new DisputeId(1));

    /** A question: where it is asked, what opens it, its fields, and the button that keeps what was typed, blank when leaving a field does. */
    private record Box(String name, Destination place, Consumer<Parent> opening, List<String> fields, String keeps) {}

    private static final List<Box> BOXES = List.of(
            new Box(
                    "task",
                    CASE,
                    root -> CaseStates.inTab(root, CaseTab.TASKS),
                    List.of("taskWords", "taskDueOn"),
                    "Ajouter la tâche"),
            new Box(
                    "offer",
                    CASE,
                    root -> CaseStates.press(CaseStates.inTab(root, CaseTab.OUTCOME), "Noter une offre"),
                    List.of("offeredOn", "offerWords", "offerAmount", "offerInstalments", "answerBy"),
                    "Enregistrer l’offre"),
            new Box("answer", CASE, AwkwardBoxesTest::openAnswer, List.of("answeredOn"), "Enregistrer la réponse"),
            new Box(
                    "exhibit",
                    CASE,
                    AwkwardBoxesTest::openDetails,
                    List.of("exhibitTitle", "exhibitOn", "exhibitDescription"),
                    ""),
            new Box("handing over", CASE, CaseStates::handOver, List.of("handoverTo"), "Choisir où, et remettre"),
            new Box(
                    "bundle",
                    new Destination.Dossier(new DisputeId(1)),
                    AwkwardBoxesTest::openVolumes,
                    List.of("addressee", "megabytes"),
                    "Produire le dossier"),
            new Box(
                    "communicating",
                    new Destination.Dossier(new DisputeId(1)),
                    CaseStates::ask,
                    List.of("communicatedTo", "communicatedOn"),
                    "Communiquer la version"),
            new Box(
                    "closing",
                    CASE,
                    AwkwardBoxesTest::openClosing,
                    List.of("closedOn", "closingCause", "closingLesson"),
                    "Clore le litige"));

    private Stage window;

    @Start
    void show(Stage stage) {
        window = stage;
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1440, 900);
    }

    @Test
    void whatIsTypedStaysAndWhatCannotBeKeptIsExplainedUnderItsField(FxRobot robot) {
        SoftAssertions checks = new SoftAssertions();
        for (Box box : BOXES) {
            for (String typed : AwkwardInputTest.AWKWARD) {
                robot.interact(() -> fill(box, typed, checks));
            }
        }
        checks.assertAll();
    }

    private void fill(Box box, String typed, SoftAssertions checks) {
        String told = AwkwardInputTest.shorten(typed) + " in " + box.name();
        try {
            tour.leave();
            tour.dialogs().savingTo(folder.resolve("written.pdf"));
            tour.go(box.place());
            box.opening().accept(root());
            List<TextInputControl> inputs =
                    box.fields().stream().map(this::input).toList();
            for (TextInputControl input : inputs) {
                input.requestFocus();
                input.setText(typed);
            }
            root().requestFocus();
            inputs.forEach(input -> check(input, typed, told, checks));
            tour.dialogs().savingNowhere();
            boolean isWrong = inputs.stream().anyMatch(AwkwardInputTest::isWrong);
            if (!box.keeps().isEmpty()) {
                CaseStates.press(root(), box.keeps());
            }
            boolean isStill = inputs.get(0).getScene() != null;
            if (isWrong) {
                checks.assertThat(isStill).as("%s is asked again", told).isTrue();
                inputs.forEach(input -> check(input, typed, told, checks));
            }
            checks.assertThat(tour.dialogs().told()).as("failures of %s", told).isEmpty();
        } catch (RuntimeException | AssertionError failure) {
            checks.fail("%s: %s", told, failure);
        }
    }

    private static void check(TextInputControl input, String typed, String told, SoftAssertions checks) {
        checks.assertThat(AwkwardInputTest.isKept(input, typed))
                .as("%s still in %s", told, input.getId())
                .isTrue();
        checks.assertThat(!AwkwardInputTest.isWrong(input) || AwkwardInputTest.isExplained(input))
                .as("%s explained under %s", told, input.getId())
                .isTrue();
    }

    private Parent root() {
        return window.getScene().getRoot();
    }

    private TextInputControl input(String id) {
        Node found = root().lookup("#" + id);
        assertThat(found).as(id).isInstanceOf(TextInputControl.class);
        return (TextInputControl) found;
    }

    /** An answer already noted is corrected in the same box. */
    private static void openAnswer(Parent root) {
        Parent page = CaseStates.inTab(root, CaseTab.OUTCOME);
        AwkwardInputTest.all(page)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText() != null && button.getText().matches("(Noter|Corriger) la réponse"))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /** Also of a dispute closed already: how it was closed is corrected. */
    private static void openClosing(Parent root) {
        CaseStates.choose(CaseStates.inTab(root, CaseTab.OUTCOME), "Plus", "Clore le litige");
        root.applyCss();
        root.layout();
    }

    private static void openDetails(Parent root) {
        CaseStates.inTab(root, CaseTab.EXHIBITS);
        ((TableView<?>) root.lookup("#exhibits")).getSelectionModel().clearAndSelect(0);
        ((TabPane) root.lookup(".exhibit-side")).getSelectionModel().select(1);
        root.applyCss();
        root.layout();
    }

    private static void openVolumes(Parent root) {
        root.applyCss();
        root.layout();
        ((CheckBox) root.lookup("#inVolumes")).setSelected(true);
        ((CheckBox) root.lookup("#communicated")).setSelected(true);
    }
}
