package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeOutcome;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.dispute.StageChange;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
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

/** What an owner does with a dispute: log it, move it, note exchanges, close it. */
@ExtendWith(ApplicationExtension.class)
class DisputeScreensTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private final Texts texts = new Texts();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
    private final StackPane root = new StackPane();
    private final OpenDesk desk = new Wiring(
                    texts, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Bâti Ouest", PostalAddress.EMPTY))
            .id();
    private final InvoiceId invoice = desk.invoices()
            .record(InvoiceDraft.ofLines(
                    client,
                    "F-1",
                    TODAY.minusDays(60),
                    TODAY.minusDays(30),
                    List.of(InvoiceLine.of("Pose", "1", "1000.00", "0"))))
            .id();
    private Places places;

    @Start
    void show(Stage stage) {
        ImmediateTasks tasks = new ImmediateTasks();
        Theme theme = new Theme(memory, tasks);
        places = new Places(
                desk, new Places.Window(tasks, dialogs, memory, texts, theme, new NoticePane(texts)), () -> {});
        places.navigator()
                .screenProperty()
                .addListener((property, before, screen) -> root.getChildren().setAll(screen.view()));
        Scene scene = new Scene(root, 1240, 780);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> root.getChildren().clear());
        desk.close();
    }

    @Test
    void aDisputeIsLoggedFromAnInvoiceAndItsPageIsShown(FxRobot robot) {
        go(robot, new Destination.DisputeForm(Optional.empty(), Optional.of(invoice), Optional.empty()));
        robot.clickOn("Enregistrer le litige");
        assertThat(robot.lookup("Écrivez ce que dit le client, dans ses mots.").tryQuery())
                .isPresent();

        robot.interact(() -> {
            robot.lookup("#category")
                    .queryAs(ComboBox.class)
                    .getSelectionModel()
                    .select(2);
            robot.lookup("#channel").queryAs(ComboBox.class).getSelectionModel().select(0);
            robot.lookup("#words").queryAs(TextInputControl.class).setText("La pose est bancale.");
            robot.lookup(".contested-invoice .money-field")
                    .queryAs(TextInputControl.class)
                    .setText("250,50");
        });
        robot.push(KeyCode.CONTROL, KeyCode.S);

        DisputeRow row = desk.cases().disputes().rows().get(0);
        assertThat(row.contested()).isEqualTo(Money.euros("250.50"));
        assertThat(places.navigator().destinationProperty().get()).isEqualTo(new Destination.DisputePage(row.id()));
        assertThat(robot.lookup("Litige L-2026-001").tryQuery()).isPresent();
        assertThat(robot.lookup("Contestée en partie").tryQuery()).isPresent();
    }

    @Test
    void theFactsAreLaidOutWhenAskedForAndFollowTheDispute(FxRobot robot) {
        DisputeId id = dispute().id();
        go(robot, new Destination.DisputePage(id));
        assertThat(robot.lookup(".client-words").tryQuery()).isEmpty();
        assertThat(robot.lookup(".exhibit-side").tryQuery()).isEmpty();

        robot.clickOn("#factsLink");
        assertThat(robot.lookup(".client-words").queryAll()).hasSize(1);
        robot.clickOn("#factsLink");
        assertThat(robot.lookup(".client-words").query().getParent().getParent().isVisible())
                .isFalse();

        go(robot, new Destination.Disputes());
        robot.interact(() -> memory.keep("dispute.facts", "shown"));
        go(robot, new Destination.DisputePage(id));
        assertThat(robot.lookup(".client-words").queryAll()).hasSize(1);
    }

    @Test
    void aCardMovesFromTheKeyboardAndGoingBackAsksWhy(FxRobot robot) {
        Dispute dispute = dispute();
        go(robot, new Destination.Disputes());
        assertThat(robot.lookup("#table").queryTableView().getItems()).hasSize(1);
        robot.clickOn("Étapes");
        assertThat(memory.find("disputes.view")).contains("board");

        robot.interact(() -> card(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(stage(dispute)).isEqualTo(DisputeStage.ACKNOWLEDGED);

        dialogs.giving("le client ne répond plus");
        robot.interact(() -> card(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(dialogs.asked()).contains(Question.MOVE_DISPUTE_BACK);
        assertThat(stage(dispute)).isEqualTo(DisputeStage.REPORTED);
        assertThat(desk.cases().disputes().stageChanges(dispute.id()).get(0))
                .extracting(StageChange::reason)
                .isEqualTo("le client ne répond plus");

        robot.interact(() -> card(robot).requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(places.navigator().destinationProperty().get()).isEqualTo(new Destination.DisputePage(dispute.id()));
    }

    @Test
    void theStageIsChangedOnThePageAndTheDisputeClosed(FxRobot robot) {
        Dispute dispute = dispute();
        go(robot, new Destination.DisputePage(dispute.id()));
        robot.clickOn("Changer d’étape").clickOn("Passer à cette étape");
        assertThat(stage(dispute)).isEqualTo(DisputeStage.ACKNOWLEDGED);
        assertThat(robot.lookup("Passer à cette étape").tryQuery()).isEmpty();

        robot.clickOn("Plus").clickOn("Clore le litige…");
        robot.clickOn("Clore le litige");

        assertThat(stage(dispute)).isEqualTo(DisputeStage.CLOSED);
        assertThat(desk.cases()
                        .disputes()
                        .get(dispute.id())
                        .closing()
                        .orElseThrow()
                        .outcome())
                .isEqualTo(DisputeOutcome.AGREEMENT);
        assertThat(desk.invoices().row(invoice).contested()).isEqualTo(Money.ZERO);
    }

    @Test
    void aDayThatCannotBeReadIsSaidUnderItAndNothingIsKept(FxRobot robot) {
        Dispute dispute = dispute();
        go(robot, new Destination.DisputePage(dispute.id()));
        String expected = "Une date est attendue, par exemple 24/11/2026 ; +30 compte trente jours plus tard.";
        robot.clickOn("Changer d’étape");

        type(robot, "#stageOn", "le 45 brumaire");
        robot.clickOn("Passer à cette étape");
        assertThat(robot.lookup(expected).tryQuery()).isPresent();
        type(robot, "#stageOn", "");
        robot.clickOn("Passer à cette étape");
        assertThat(robot.lookup("Indiquez depuis quel jour le litige est à cette étape.")
                        .tryQuery())
                .isPresent();
        type(robot, "#stageOn", "24/11/2026");
        type(robot, "#stageTargetOn", "bientôt");
        robot.clickOn("Passer à cette étape");
        assertThat(robot.lookup(expected).tryQuery()).isPresent();
        assertThat(stage(dispute)).isEqualTo(DisputeStage.REPORTED);
        robot.clickOn("Annuler");

        robot.clickOn("Plus").clickOn("Clore le litige…");
        type(robot, "#closedOn", "31/02/2026");
        robot.clickOn("Clore le litige");
        assertThat(robot.lookup(expected).tryQuery()).isPresent();
        type(robot, "#closedOn", "");
        robot.clickOn("Clore le litige");
        assertThat(robot.lookup("Indiquez le jour où le litige s’est terminé.").tryQuery())
                .isPresent();
        assertThat(stage(dispute)).isEqualTo(DisputeStage.REPORTED);

        type(robot, "#closedOn", "24/11/2026");
        robot.clickOn("Clore le litige");
        assertThat(stage(dispute)).isEqualTo(DisputeStage.CLOSED);
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    @Test
    void aCallIsNotedWithItsResult(FxRobot robot) {
        Dispute dispute = dispute();
        go(robot, new Destination.DisputePage(dispute.id()));
        robot.clickOn("Noter un échange").clickOn("Répondeur");
        robot.push(KeyCode.CONTROL, KeyCode.S);

        List<TimelineEntry> noted = desk.cases().timeline().about(dispute.id().subject());
        assertThat(noted)
                .extracting(entry -> entry.callResult().orElseThrow())
                .containsExactly(CallResult.ANSWERING_MACHINE);
        assertThat(places.navigator().destinationProperty().get()).isEqualTo(new Destination.DisputePage(dispute.id()));
    }

    @Test
    void aRemovedDisputeContestsNothing(FxRobot robot) {
        Dispute dispute = dispute();
        go(robot, new Destination.DisputePage(dispute.id()));
        robot.clickOn("Plus").clickOn("Supprimer le litige");

        assertThat(desk.cases().disputes().rows()).isEmpty();
        assertThat(desk.invoices().row(invoice).contested()).isEqualTo(Money.ZERO);
        assertThat(places.navigator().destinationProperty().get()).isEqualTo(new Destination.Disputes());
        assertThat(robot.lookup("Aucun litige").tryQuery()).isPresent();
    }

    private Dispute dispute() {
        return desk.cases()
                .disputes()
                .open(SampleDisputes.about(client, TODAY.minusDays(5), SampleDisputes.whole(invoice, "250.00")));
    }

    private DisputeStage stage(Dispute dispute) {
        return desk.cases().disputes().get(dispute.id()).progress().stage();
    }

    private static Node card(FxRobot robot) {
        return robot.lookup(".board-card").query();
    }

    private void go(FxRobot robot, Destination place) {
        robot.interact(() -> places.navigator().show(place));
    }
}
