package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.document.OddPdfs;
import fr.amiable.document.PdfWords;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.timeline.Disclosure;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What an owner does with the chronology of a dispute: find a fact, link its exhibits, decide who reads it, keep it as a file. */
@ExtendWith(ApplicationExtension.class)
class CaseChronologyScreensTest {

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
    private DisputeId dispute;
    private Places places;

    @Start
    void show(Stage stage) {
        desk.sample().fill(TODAY, desk.rates().current());
        dispute = desk.cases().disputes().getByNumber("L-2026-001").id();
        ImmediateTasks tasks = new ImmediateTasks();
        Theme theme = new Theme(memory, tasks);
        places = new Places(
                desk, new Places.Window(tasks, dialogs, memory, texts, theme, new NoticePane(texts)), () -> {});
        places.navigator()
                .screenProperty()
                .addListener((property, before, screen) -> root.getChildren().setAll(screen.view()));
        Scene scene = new Scene(root, 1440, 900);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        places.navigator().show(new Destination.DisputePage(dispute));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> root.getChildren().clear());
        desk.close();
    }

    @Test
    void aFactIsFoundByItsWordsAndAllComeBack(FxRobot robot) {
        int all = robot.lookup(".case-fact").queryAll().size();
        robot.clickOn("Filtrer");
        robot.write("visite proposee");
        assertThat(robot.lookup(".case-fact").queryAll()).hasSize(1);
        assertThat(robot.lookup("1 sur " + all + " faits").tryQuery()).isPresent();

        robot.clickOn("Tout afficher");
        assertThat(robot.lookup(".case-fact").queryAll()).hasSize(all);
    }

    @Test
    void anExhibitIsLinkedFromTheKeyboardAndItsNumberShowsBesideTheFact(FxRobot robot) {
        find(robot, "visite proposée");
        robot.interact(() -> pill(robot).fire());
        ListView<?> list = robot.lookup(".exhibit-links .list-view").queryAs(ListView.class);
        assertThat(list.isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup(".exhibit-links").tryQuery()).isEmpty();
        assertThat(pill(robot).getText()).isEqualTo("1·2");
        assertThat(pill(robot).isFocused()).isTrue();
        assertThat(fact("visite proposée").numbers()).containsExactly(1, 2);
    }

    @Test
    void theNumbersBesideAFactFollowTheOrderOfTheExhibits(FxRobot robot) {
        find(robot, "visite proposée");
        robot.interact(() -> pill(robot).fire());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ESCAPE);
        assertThat(pill(robot).getText()).isEqualTo("1");
        TableView<?> exhibits = robot.lookup("#exhibits").queryAs(TableView.class);
        robot.interact(() -> {
            exhibits.requestFocus();
            exhibits.getSelectionModel().clearAndSelect(0);
        });

        robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);

        assertThat(pill(robot).getText()).isEqualTo("2");
        assertThat(exhibits.isFocused()).isTrue();
    }

    @Test
    void exchangesLeftOutOfTheStatementOfFactsAreCountedAndShown(FxRobot robot) {
        Labeled hint = robot.lookup("#untold").queryAs(Labeled.class);
        assertThat(hint.getText()).isEqualTo("1\u00a0échange n’est pas dans l’exposé");

        robot.clickOn("#showUntold");
        assertThat(robot.lookup(".case-fact").queryAll()).hasSize(1);
        MenuButton menu = robot.lookup(".chip-menu").queryAs(MenuButton.class);
        assertThat(menu.getText()).isEqualTo("Pour moi");
        robot.interact(() -> item(menu, "À produire").fire());

        assertThat(hint.getParent().isVisible()).isFalse();
    }

    @Test
    void aFactIsKeptToOneselfByItsMenu(FxRobot robot) {
        find(robot, "visite proposée");
        MenuButton menu = robot.lookup(".chip-menu").queryAs(MenuButton.class);
        assertThat(menu.getText()).isEqualTo("À produire");
        robot.interact(() -> item(menu, "Confidentiel").fire());

        assertThat(fact("visite proposée").entry().disclosure()).isEqualTo(Disclosure.CONFIDENTIAL);
        assertThat(robot.lookup(".chip-menu").queryAs(MenuButton.class).getText())
                .isEqualTo("Confidentiel");
    }

    @Test
    void theFactsAreKeptAsAPdfWithTheNumbersInTheMarginAndNothingConfidential(FxRobot robot) throws IOException {
        Path file = folder.resolve("expose.pdf");
        dialogs.savingTo(file);
        MenuButton print = robot.lookup("Imprimer").queryAs(MenuButton.class);
        robot.interact(() -> item(print, "Enregistrer l’exposé").fire());

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertThat(words)
                    .contains("Exposé chronologique des faits", "Dossier L-2026-001", "10, 11 18/11/2026")
                    .doesNotContain("Garder une marge", "étape");
        }
    }

    @Test
    void theCaseIsHandedOverFromItsPageOnceSomebodyIsNamed(FxRobot robot) throws IOException {
        Path archive = folder.resolve("remise.zip");
        dialogs.savingTo(archive);
        MenuButton other = robot.lookup("Plus").queryAs(MenuButton.class);
        robot.interact(() -> item(other, "Remettre le dossier").fire());
        robot.clickOn("Choisir où, et remettre");
        assertThat(robot.lookup("Indiquez à qui le dossier est remis : le reçu le nomme.")
                        .tryQuery())
                .isPresent();
        assertThat(archive).doesNotExist();

        robot.clickOn("#handoverTo").write("Maître Roux");
        robot.clickOn("Choisir où, et remettre");

        assertThat(archive).isRegularFile();
        assertThat(folder.resolve("remise").resolve("Recu_L-2026-001.pdf")).isRegularFile();
        assertThat(desk.cases().dossiers().versions(dispute)).hasSize(1);
        assertThat(robot.lookup("#handoverTo").tryQuery()).isEmpty();
    }

    @Test
    void aProtectedExhibitStopsTheHandingOverUntilItsPasswordIsTypedThere(FxRobot robot) throws IOException {
        desk.cases()
                .exhibits()
                .add(dispute.subject(), List.of(NewExhibit.of("protege.pdf", OddPdfs.locked("sesame"))), Progress.NONE);
        Path archive = folder.resolve("ouvert.zip");
        dialogs.savingTo(archive);
        MenuButton other = robot.lookup("Plus").queryAs(MenuButton.class);
        robot.interact(() -> item(other, "Remettre le dossier").fire());
        robot.clickOn("#handoverTo").write("Maître Roux");
        robot.clickOn("Choisir où, et remettre");

        assertThat(archive).doesNotExist();
        assertThat(robot.lookup("Mot de passe de la pièce 13").tryQuery()).isPresent();
        robot.write("faux").push(KeyCode.ENTER);
        assertThat(archive).doesNotExist();
        robot.write("sesame").push(KeyCode.ENTER);

        assertThat(archive).isRegularFile();
        assertThat(PdfWords.flat(Files.readAllBytes(folder.resolve("ouvert/Dossier_L-2026-001.pdf"))))
                .contains("Devis verrouille");
        assertThat(robot.lookup("#handoverTo").tryQuery()).isEmpty();
    }

    private void find(FxRobot robot, String words) {
        robot.clickOn("Filtrer");
        robot.write(words);
    }

    private static Button pill(FxRobot robot) {
        return robot.lookup(".exhibit-pill").queryAs(Button.class);
    }

    private static MenuItem item(MenuButton menu, String start) {
        return menu.getItems().stream()
                .filter(item -> item.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private ProvenFact fact(String words) {
        List<ProvenFact> facts = desk.cases().proofs().of(dispute).facts();
        return facts.stream()
                .filter(fact -> fact.entry().detail().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
