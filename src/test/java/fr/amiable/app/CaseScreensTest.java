package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeOutcome;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferAnswer;
import fr.amiable.dispute.task.DisputeTask;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.dispute.page.CaseTab;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What an owner does on the page of a case: its tabs, tasks, offers, account, and the stages by a click. */
@ExtendWith(ApplicationExtension.class)
class CaseScreensTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private final Texts texts = new Texts();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
    private final NoticePane notices = new NoticePane(texts);
    private final StackPane place = new StackPane();
    private final OpenDesk desk = new Wiring(
                    texts, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(ClientKind.CONSUMER, "Zoé Martin", PostalAddress.EMPTY))
            .id();
    private final InvoiceId invoice = desk.invoices()
            .record(InvoiceDraft.ofLines(
                    client,
                    "F-1",
                    TODAY.minusDays(20),
                    TODAY.plusDays(10),
                    List.of(InvoiceLine.of("Pose", "1", "1000.00", "0"))))
            .id();
    private final DisputeId dispute = desk.cases()
            .disputes()
            .open(SampleDisputes.about(client, TODAY.minusDays(5), SampleDisputes.whole(invoice, "250.00")))
            .id();
    private Places places;

    @Start
    void show(Stage stage) {
        ImmediateTasks tasks = new ImmediateTasks();
        Theme theme = new Theme(memory, tasks);
        places = new Places(desk, new Places.Window(tasks, dialogs, memory, texts, theme, notices), () -> {});
        places.navigator()
                .screenProperty()
                .addListener((property, before, screen) -> place.getChildren().setAll(screen.view()));
        Scene scene = new Scene(new StackPane(place, notices), 1240, 900);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> place.getChildren().clear());
        desk.close();
    }

    @Test
    void theTabLeftIsFoundAgainAndTheKeyboardGoesFromOneToTheNext(FxRobot robot) {
        open(robot, CaseTab.OUTCOME);
        go(robot, new Destination.InvoicePage(invoice));
        robot.interact(() -> places.navigator().back());
        assertThat(shown(robot)).isEqualTo(CaseTab.OUTCOME);

        robot.interact(() -> tabs(robot).requestFocus());
        robot.push(KeyCode.LEFT);
        assertThat(shown(robot)).isEqualTo(CaseTab.LETTERS);
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(shown(robot)).isEqualTo(CaseTab.OUTCOME);
    }

    @Test
    void theTasksOfTheStageAreTakenTickedOffAndRemovedWithAWayBack(FxRobot robot) {
        open(robot, CaseTab.TASKS);
        robot.clickOn("Tout prendre");
        assertThat(tasks()).hasSize(3);
        assertThat(desk.cases().tasks().proposed(dispute)).isEmpty();
        assertThat(robot.lookup("Tout prendre")
                        .queryButton()
                        .getParent()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();

        robot.clickOn("Accuser réception par écrit");
        assertThat(tasks())
                .filteredOn(DisputeTask::isDone)
                .extracting(DisputeTask::words)
                .containsExactly("Accuser réception par écrit");

        type(robot, "#taskWords", "Rappeler Zoé");
        type(robot, "#taskDueOn", "+2");
        robot.clickOn("Ajouter la tâche");
        assertThat(tasks())
                .filteredOn(task -> task.words().equals("Rappeler Zoé"))
                .extracting(task -> task.dueOn().orElseThrow())
                .containsExactly(TODAY.plusDays(2));

        long id = tasks().get(0).id().value();
        robot.interact(() -> robot.lookup("#task-" + id + "-due")
                .queryAs(TextInputControl.class)
                .requestFocus());
        type(robot, "#task-" + id + "-due", "30/11/2026");
        robot.push(KeyCode.ENTER);
        assertThat(tasks())
                .filteredOn(task -> task.id().value() == id)
                .extracting(task -> task.dueOn().orElseThrow())
                .containsExactly(LocalDate.of(2026, 11, 30));

        int before = tasks().size();
        robot.clickOn("Supprimer");
        assertThat(tasks()).hasSize(before - 1);
        robot.clickOn("Annuler");
        assertThat(tasks()).hasSize(before);
    }

    @Test
    void theWordsOfATaskAreChangedInTheirPlaceAndEmptyOnesAreRefused(FxRobot robot) {
        open(robot, CaseTab.TASKS);
        type(robot, "#taskWords", "Rappeler Zoé");
        robot.clickOn("Ajouter la tâche");
        long id = tasks().get(0).id().value();

        robot.interact(() -> robot.lookup("#task-" + id + "-edit").queryButton().fire());
        robot.write("Rappeler Zoé lundi").push(KeyCode.ESCAPE);
        assertThat(tasks().get(0).words()).isEqualTo("Rappeler Zoé");

        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertThat(tasks().get(0).words()).isEqualTo("Rappeler Zoé");
        assertThat(robot.lookup("Écrivez ce qu’il y a à faire.").tryQuery()).isPresent();

        robot.push(KeyCode.SPACE);
        robot.write("Écrire à Zoé").push(KeyCode.ENTER);
        assertThat(tasks().get(0).words()).isEqualTo("Écrire à Zoé");
        assertThat(robot.lookup("#task-" + id + "-edit").queryButton().isFocused())
                .isTrue();
    }

    @Test
    void anEmptyTaskIsSaidUnderItsFieldAndNothingIsKept(FxRobot robot) {
        open(robot, CaseTab.TASKS);
        robot.clickOn("Ajouter la tâche");
        assertThat(robot.lookup("Écrivez ce qu’il y a à faire.").tryQuery()).isPresent();
        assertThat(tasks()).isEmpty();
    }

    @Test
    void anAcceptedOfferLeadsToAnAgreement(FxRobot robot) {
        open(robot, CaseTab.OUTCOME);
        robot.clickOn("Noter une offre").clickOn("Enregistrer l’offre");
        assertThat(robot.lookup("Écrivez ce qui est proposé.").tryQuery()).isPresent();
        type(robot, "#offerWords", "Remise de 100 € et solde sous huit jours");
        type(robot, "#offerAmount", "900");
        type(robot, "#answerBy", "30/11/2026");
        robot.clickOn("Enregistrer l’offre");

        Offer offer = offers().get(0);
        assertThat(offer.terms().amount()).contains(Money.euros("900.00"));
        assertThat(robot.lookup("#nextAct").queryLabeled().getText().replace('\u00a0', ' '))
                .isEqualTo("Prochain acte : Réponse du client à ma proposition, avant le 30 novembre 2026");

        robot.clickOn("Noter la réponse").clickOn("Enregistrer la réponse");
        assertThat(offers().get(0).answer()).isEqualTo(OfferAnswer.ACCEPTED);
        assertThat(robot.lookup("Proposition acceptée").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("Clore le litige").queryButton().fire());

        Dispute closed = desk.cases().disputes().get(dispute);
        assertThat(closed.closing()).contains(new Closing(TODAY, DisputeOutcome.AGREEMENT, "", ""));
        assertThat(robot.lookup("Rouvrir").tryQuery()).isPresent();
        robot.clickOn("Corriger");
        assertThat(robot.lookup("Clore le litige").tryQuery()).isPresent();
    }

    @Test
    void theAccountLeavesTheContestedPartApartAndItsFileNeedsTheBusiness(FxRobot robot) {
        open(robot, CaseTab.STATEMENT);
        assertThat(robot.lookup(FrenchText.money(Money.euros("1000.00"))).tryQuery())
                .isPresent();
        assertThat(robot.lookup(FrenchText.money(Money.euros("250.00"))).tryQuery())
                .isPresent();
        assertThat(robot.lookup(FrenchText.money(Money.euros("750.00"))).tryQuery())
                .isPresent();

        Path file = folder.resolve("decompte.pdf");
        dialogs.savingTo(file);
        robot.clickOn("PDF…");
        assertThat(file).doesNotExist();
        assertThat(robot.lookup(".field-message").queryAllAs(Label.class))
                .anyMatch(label -> label.isVisible() && label.getText().contains("entreprise"));
    }

    @Test
    void aStageClickedIsOneToGoToAndGoingBackAsksWhy(FxRobot robot) {
        desk.cases().disputes().moveTo(dispute, SampleDisputes.to(DisputeStage.DIALOGUE, TODAY, ""));
        go(robot, new Destination.DisputePage(dispute));

        robot.clickOn("Signalé").clickOn("Passer à cette étape");
        assertThat(stage()).isEqualTo(DisputeStage.DIALOGUE);
        assertThat(robot.lookup(".field-message").queryAllAs(Label.class))
                .anyMatch(label -> label.isVisible() && label.getText().contains("L-2026-001"));
        robot.interact(() ->
                robot.lookup("#stageReason").queryAs(TextInputControl.class).setText("le client conteste autre chose"));
        robot.clickOn("Passer à cette étape");
        assertThat(stage()).isEqualTo(DisputeStage.REPORTED);
        assertThat(robot.lookup("#deadlineRule").queryLabeled().getText())
                .contains("Signalé", "24/11/2026", "date calculée, à vérifier");
    }

    private DisputeStage stage() {
        return desk.cases().disputes().get(dispute).progress().stage();
    }

    private List<DisputeTask> tasks() {
        return desk.cases().tasks().of(dispute);
    }

    private List<Offer> offers() {
        return desk.cases().offers().of(dispute);
    }

    private void open(FxRobot robot, CaseTab subject) {
        go(robot, new Destination.DisputePage(dispute));
        robot.interact(() -> tabs(robot).getTabs().stream()
                .filter(tab -> tab.getUserData() == subject)
                .forEach(tabs(robot).getSelectionModel()::select));
    }

    private static Object shown(FxRobot robot) {
        return tabs(robot).getSelectionModel().getSelectedItem().getUserData();
    }

    private static TabPane tabs(FxRobot robot) {
        return robot.lookup(".case-tabs").queryAs(TabPane.class);
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    private void go(FxRobot robot, Destination to) {
        robot.interact(() -> places.navigator().show(to));
    }
}
