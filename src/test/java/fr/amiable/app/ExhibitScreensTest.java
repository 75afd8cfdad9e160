package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.exhibit.ExhibitRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What an owner does with the exhibits of a dispute: adds them in every way, orders them, tells of them, takes them out, verifies. */
@ExtendWith(ApplicationExtension.class)
class ExhibitScreensTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
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
    private final Dispute dispute = desk.cases()
            .disputes()
            .open(SampleDisputes.about(client, TODAY.minusDays(5), SampleDisputes.whole(invoice, "250.00")));
    private WindowMemory memory;
    private Places places;

    @Start
    void show(Stage stage) {
        memory = WindowMemory.in(folder.resolve("window.properties"));
        ImmediateTasks tasks = new ImmediateTasks();
        NoticePane notices = new NoticePane(texts);
        Theme theme = new Theme(memory, tasks);
        places = new Places(desk, new Places.Window(tasks, dialogs, memory, texts, theme, notices), () -> {});
        places.navigator()
                .screenProperty()
                .addListener((property, before, screen) -> root.getChildren().setAll(screen.view(), notices));
        Scene scene = new Scene(root, 1300, 900);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        places.navigator().show(new Destination.DisputePage(dispute.id()));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> root.getChildren().clear());
        desk.close();
    }

    @Test
    void aLongTitleIsWholeBesideThePreview(FxRobot robot) throws IOException {
        String title =
                "Compte rendu de la visite contradictoire du chantier, avec les réserves du client et nos réponses";
        dialogs.opening(List.of(file(title + ".txt", "visite")));
        add(robot, "Des fichiers…");
        TableView<?> table = robot.lookup("#exhibits").queryAs(TableView.class);
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));

        assertThat(robot.from(table)
                        .lookup((TableCell<?, ?> cell) -> title.equals(cell.getText()))
                        .queryAs(TableCell.class)
                        .lookup(".text"))
                .isInstanceOfSatisfying(
                        Text.class, drawn -> assertThat(drawn.getText()).isEqualTo(title));
    }

    @Test
    void inANarrowWindowThePreviewStaysBesideAndTheStateIsToldUnderTheTitle(FxRobot robot) throws IOException {
        addFiles(robot, "contrat.txt");
        select(robot, 0);
        assertThat(shownColumns(robot)).contains("pages", "state");

        robot.interact(() -> root.getScene().getWindow().setWidth(984));
        WaitForAsyncUtils.waitForFxEvents();

        Bounds list = table(robot).localToScene(table(robot).getLayoutBounds());
        Node side = robot.lookup(".exhibit-side").query();
        assertThat(side.localToScene(side.getLayoutBounds()).getMinX()).isGreaterThan(list.getMaxX());
        assertThat(shownColumns(robot)).contains("on").doesNotContain("pages", "state");
        assertThat(robot.lookup("contrat\n1 page · vérifiée").tryQuery()).isPresent();
        assertThat(memory.find("columns.exhibits").orElseThrow()).containsPattern("pages:\\d+:true;.*state:\\d+:true");
        Path csv = folder.resolve("etroit.csv");
        dialogs.savingTo(csv);
        choose(robot, ".exhibit-tools .table-menu", texts.get("list.csv", 1));
        assertThat(Files.readString(csv)).contains("1;contrat;;1;vérifiée");

        robot.interact(() -> root.getScene().getWindow().setWidth(1300));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shownColumns(robot)).contains("pages", "state");
        assertThat(robot.lookup("contrat\n1 page · vérifiée").tryQuery()).isEmpty();
    }

    @Test
    void filesBecomeExhibitsTheRefusedAreNamedAndAllCanBeTakenBack(FxRobot robot) throws IOException {
        assertThat(robot.lookup("Aucune pièce").tryQuery()).isPresent();
        dialogs.opening(List.of(
                file("2026-03-12 devis.pdf", "%PDF-1.4 devis"),
                file("facture F-1.txt", "facture"),
                file("vide.pdf", "")));

        add(robot, "Des fichiers…");

        assertThat(titles()).containsExactly("1 2026-03-12 devis", "2 facture F-1");
        assertThat(robot.lookup("Pièces 2").tryQuery()).isPresent();
        assertThat(robot.lookup("1 fichier n’a pas été ajouté\u00a0; 2 pièces ont été ajoutées.")
                        .tryQuery())
                .isPresent();
        assertThat(robot.lookup(
                                "«\u00a0vide.pdf\u00a0»\u00a0: il est vide (0\u00a0octet). Demandez-en un nouvel exemplaire.")
                        .tryQuery())
                .isPresent();
        robot.clickOn("Annuler");
        assertThat(titles()).isEmpty();
        assertThat(robot.lookup("Aucune pièce").tryQuery()).isPresent();
    }

    @Test
    void theListIsOrderedFromTheKeyboardAndAsProposed(FxRobot robot) throws IOException {
        addFiles(robot, "facture.txt", "courrier.txt", "contrat.txt");
        select(robot, 2);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(titles()).containsExactly("1 facture", "2 contrat", "3 courrier");
        assertThat(table(robot)
                        .getSelectionModel()
                        .getSelectedItem()
                        .exhibit()
                        .details()
                        .title())
                .isEqualTo("contrat");

        robot.clickOn("Proposer un ordre");
        assertThat(titles()).containsExactly("1 contrat", "2 facture", "3 courrier");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).containsExactly("1 facture", "2 contrat", "3 courrier");

        select(robot, 0);
        robot.push(KeyCode.DELETE);
        assertThat(titles()).containsExactly("1 contrat", "2 courrier");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).containsExactly("1 facture", "2 contrat", "3 courrier");
    }

    @Test
    void whatIsSaidOfAnExhibitIsKeptAsEachFieldIsLeft(FxRobot robot) throws IOException {
        addFiles(robot, "scan0001.txt");
        select(robot, 0);
        assertThat(robot.lookup("Pièce 1").tryQuery()).isPresent();
        robot.clickOn("Fiche");
        type(robot, "#exhibitTitle", "Devis signé");
        type(robot, "#exhibitOn", "12/06/2026");
        type(robot, "#exhibitDescription", "Signé sur place.");
        robot.interact(() ->
                robot.lookup("#exhibitConfidential").queryAs(CheckBox.class).fire());

        assertThat(exhibit(0).details()).satisfies(details -> {
            assertThat(details.title()).isEqualTo("Devis signé");
            assertThat(details.factOn()).contains(LocalDate.of(2026, 6, 12));
            assertThat(details.description()).isEqualTo("Signé sur place.");
            assertThat(details.isConfidential()).isTrue();
        });
        assertThat(robot.lookup("confidentielle").tryQuery()).isPresent();

        type(robot, "#exhibitTitle", " ");
        type(robot, "#exhibitOn", "le 45 brumaire");
        assertThat(robot.lookup("Donnez un titre à la pièce\u00a0: en attendant, l’ancien est gardé.")
                        .tryQuery())
                .isPresent();
        assertThat(exhibit(0).details().title()).isEqualTo("Devis signé");
        assertThat(exhibit(0).details().factOn()).contains(LocalDate.of(2026, 6, 12));
    }

    @Test
    void aCommunicatedExhibitCannotBeHiddenAndLeavesItsNumberWhenTakenOut(FxRobot robot) throws IOException {
        addFiles(robot, "contrat.txt");
        desk.cases().exhibits().communicate(dispute.id().subject(), "le conciliateur");
        robot.interact(() -> places.navigator().replace(new Destination.DisputePage(dispute.id())));
        assertThat(robot.lookup("communiquée").tryQuery()).isPresent();
        assertThat(robot.lookup("Numéros fixés jusqu’à la pièce 1\u00a0: communiqué")
                        .tryQuery())
                .isPresent();
        select(robot, 0);
        choose(robot, "#chosenExhibits", "Rendre confidentielle");
        assertThat(robot.lookup(
                                "La pièce n°\u00a01 a été communiquée\u00a0: elle peut être retirée, plus devenir confidentielle.")
                        .tryQuery())
                .isPresent();

        choose(robot, "#chosenExhibits", "Retirer du dossier (Suppr)");
        assertThat(robot.lookup("retirée").tryQuery()).isPresent();
        choose(robot, "#chosenExhibits", "Remettre dans le dossier");
        assertThat(exhibit(0).isWithdrawn()).isFalse();
    }

    @Test
    void documentsOfTheClientAreTickedAndKeepTheirOriginal(FxRobot robot) {
        desk.cases().files().attach(invoice.subject(), "F-1.pdf", "%PDF-1.4 facture".getBytes(StandardCharsets.UTF_8));
        add(robot, "Parmi les documents, courriers et factures du client…");
        ListView<?> list = robot.lookup("#picks").queryListView();
        assertThat(list.getItems()).hasSize(1);
        robot.interact(list::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.clickOn("Ajouter 1 pièce");

        assertThat(exhibit(0).details().category()).isEqualTo(ExhibitCategory.INVOICE);
        assertThat(exhibit(0).original().subject()).isEqualTo(invoice.subject());
        add(robot, "Parmi les documents, courriers et factures du client…");
        assertThat(robot.lookup("#picks").queryListView().getItems()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(table(robot).isVisible()).isTrue();
    }

    @Test
    void theFolderOfScansIsChosenOnceAndTheNewestComesFirst(FxRobot robot) throws IOException {
        Path scans = Files.createDirectory(folder.resolve("scans"));
        Files.setLastModifiedTime(Files.writeString(scans.resolve("vieux.txt"), "vieux"), FileTime.fromMillis(1));
        Files.writeString(scans.resolve("neuf.txt"), "neuf");
        dialogs.choosingFolder(scans);
        add(robot, "Depuis le dossier de numérisation…");
        assertThat(memory.find("exhibits.scanFolder")).contains(scans.toString());
        robot.interact(() -> robot.lookup("#picks").queryListView().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.clickOn("Ajouter 1 pièce");
        assertThat(titles()).containsExactly("1 neuf");
    }

    @Test
    void aPictureAndWordsArePasted(FxRobot robot) {
        copy(robot, Map.of(DataFormat.IMAGE, new WritableImage(3, 2)));
        add(robot, "Coller une image, un texte ou des fichiers (Ctrl+V)");
        copy(robot, Map.of(DataFormat.PLAIN_TEXT, "Je ne paierai pas « la pose »."));
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(exhibits()).extracting(Exhibit::type).containsExactly(FileType.PNG, FileType.TEXT);
        assertThat(new String(desk.cases().exhibits().bytes(exhibit(1)), StandardCharsets.UTF_8))
                .isEqualTo("Je ne paierai pas « la pose ».");
        assertThat(titles()).containsExactly("1 Image collée 24/11/2026", "2 Texte collé 24/11/2026");
        assertThat(exhibit(1).original().fileName()).isEqualTo("Texte collé 2026-11-24 10.00.00.txt");
    }

    @Test
    void theCheckOfIntegritySaysWhatItFoundAndItsStatementIsSaved(FxRobot robot) throws IOException {
        addFiles(robot, "a.txt", "b.txt");
        robot.clickOn("Vérifier l’intégrité");
        assertThat(robot.lookup("Les 2 originaux sont intacts\u00a0: leurs empreintes sont celles de leur ajout.")
                        .tryQuery())
                .isPresent();
        Path statement = folder.resolve("releve.pdf");
        dialogs.savingTo(statement);
        robot.clickOn("Enregistrer le relevé (PDF)…");
        assertThat(FileType.of(Files.readAllBytes(statement))).isEqualTo(FileType.PDF);
        robot.clickOn("Fermer");
        assertThat(robot.lookup("#exhibitMessages").queryAs(Node.class).isVisible())
                .isFalse();
        assertThat(robot.lookup("#exhibitTotals").queryAs(Label.class).getText())
                .startsWith("2 pièces · 2 pages");
    }

    @Test
    void theListLeavesAsItIsSeenWithoutTheColumnThatOnlyMoves(FxRobot robot) throws IOException {
        addFiles(robot, "contrat.txt");
        Path csv = folder.resolve("pieces.csv");
        dialogs.savingTo(csv);
        choose(robot, ".exhibit-tools .table-menu", texts.get("list.csv", 1));

        assertThat(Files.readString(csv))
                .contains("N°;Pièce;Date;Pages;État", "1;contrat;;1;vérifiée")
                .doesNotContain("ExhibitRow");
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private void addFiles(FxRobot robot, String... names) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.add(file(name, name));
        }
        dialogs.opening(files);
        add(robot, "Des fichiers…");
    }

    private static void add(FxRobot robot, String way) {
        choose(robot, "#addExhibits", way);
    }

    private static void choose(FxRobot robot, String menu, String words) {
        robot.interact(() -> {
            MenuButton button = robot.lookup(menu).queryAs(MenuButton.class);
            if (button.getOnShowing() != null) {
                button.getOnShowing().handle(null);
            }
            button.getItems().stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private static void copy(FxRobot robot, Map<DataFormat, Object> content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            TextInputControl input = robot.lookup(field).queryAs(TextInputControl.class);
            input.requestFocus();
            input.setText(words);
            robot.lookup("#exhibitCategory").query().requestFocus();
        });
    }

    private void select(FxRobot robot, int place) {
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(place);
        });
    }

    @SuppressWarnings("unchecked")
    private static TableView<ExhibitRow> table(FxRobot robot) {
        return robot.lookup("#exhibits").queryAs(TableView.class);
    }

    private static List<String> shownColumns(FxRobot robot) {
        return table(robot).getVisibleLeafColumns().stream()
                .map(TableColumnBase::getId)
                .toList();
    }

    private List<Exhibit> exhibits() {
        return desk.cases().exhibits().of(dispute.id().subject()).exhibits();
    }

    private Exhibit exhibit(int place) {
        return exhibits().get(place);
    }

    private List<String> titles() {
        return desk.cases().exhibits().of(dispute.id().subject()).numbered().stream()
                .map(one -> one.number().map(String::valueOf).orElse("-") + " "
                        + one.exhibit().details().title())
                .toList();
    }
}
