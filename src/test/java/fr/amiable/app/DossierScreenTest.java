package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.document.OddPdfs;
import fr.amiable.document.PdfWords;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.NoticePane;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the page of a dispute to a bundle on the disk, then to the one who receives it. */
@ExtendWith(ApplicationExtension.class)
class DossierScreenTest {

    @TempDir
    static Path folder;

    private final Texts texts = new Texts();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final StackPane root = new StackPane();

    /** Filled before the window's thread has to wait for it. */
    private final OpenDesk desk = PlacesTest.invented(texts);

    private final Dispute dispute = desk.cases().disputes().getByNumber("L-2026-001");
    private Places places;

    @Start
    void show(Stage stage) {
        ImmediateTasks tasks = new ImmediateTasks();
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
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
    void theBundleIsProducedFromThePageOfTheDisputeThenHandedOver(FxRobot robot) {
        Path file = folder.resolve("Dossier.pdf");
        dialogs.savingTo(file);
        robot.interact(() -> places.navigator().show(new Destination.DisputePage(dispute.id())));
        press(robot, "Produire le dossier");
        assertThat(places.navigator().destinationProperty().get()).isEqualTo(new Destination.Dossier(dispute.id()));
        assertThat(words(robot)).contains("12\u00a0pièces, environ", "Aucune version produite");

        press(robot, "Produire le dossier");

        assertThat(file).exists();
        DossierVersion version = versions().get(0);
        assertThat(words(robot))
                .contains("18\u00a0pages", version.files().get(0).fingerprint().hex())
                .contains("Version 1", "non communiquée");

        press(robot, "Marquer comme communiquée");
        press(robot, "Communiquer la version 1");
        assertThat(words(robot)).contains("Dites à qui le dossier est communiqué.");
        assertThat(versions().get(0).isCommunicated()).isFalse();
        robot.interact(() -> robot.from(robot.lookup("#versions"))
                .lookup(".text-field")
                .queryAs(TextInputControl.class)
                .setText("Me Durand, avocate"));
        robot.interact(() -> robot.lookup((ButtonBase button) -> "Communiquer la version 1".equals(button.getText()))
                .queryAs(ButtonBase.class)
                .requestFocus());
        press(robot, "Communiquer la version 1");

        assertThat(versions().get(0).communicatedOn()).contains(desk.today());
        assertThat(words(robot)).contains("communiquée le 24/11/2026 à Me Durand, avocate");
        assertThat(register()).filteredOn(Exhibit::isCommunicated).hasSize(12);
        Node focused = root.getScene().getFocusOwner();
        assertThat(robot.lookup("#version-1").query().lookupAll(".button")).contains(focused);
    }

    @Test
    void whatIsProducedAgainFromACommunicatedVersionIsNotSaidToBeCommunicated(FxRobot robot) {
        dialogs.savingTo(folder.resolve("Deux.pdf"));
        add("devis.pdf", OddPdfs.withoutItsFont());
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        robot.interact(() -> {
            robot.lookup("#addressee").queryAs(TextInputControl.class).setText("Me Durand");
            box(robot, "#communicated").setSelected(true);
            box(robot, "#archive").setSelected(true);
        });
        press(robot, "Produire le dossier");
        assertThat(versions().get(0).isCommunicated()).isTrue();

        robot.interact(() -> robot.lookup((ButtonBase button) ->
                        String.valueOf(button.getText()).matches("Mettre en images .*\\b13 et recommencer"))
                .queryAs(ButtonBase.class)
                .fire());

        assertThat(versions())
                .extracting(DossierVersion::number, DossierVersion::isCommunicated)
                .containsExactly(tuple(2, false), tuple(1, true));
        assertThat(words(robot)).contains("La version 1 reste celle qui a été communiquée.");
    }

    @Test
    void whatAProtectedExhibitHeldBackIsCommunicatedOnceItsPasswordIsTyped(FxRobot robot) {
        dialogs.savingTo(folder.resolve("Retenu.pdf"));
        add("protege.pdf", OddPdfs.locked("sesame"));
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        robot.interact(() -> {
            robot.lookup("#addressee").queryAs(TextInputControl.class).setText("Me Durand");
            box(robot, "#communicated").setSelected(true);
        });
        press(robot, "Produire le dossier");
        assertThat(words(robot)).contains("Écrit, mais pas communiqué : la pièce 13 demande un mot de passe");
        assertThat(versions().get(0).isCommunicated()).isFalse();

        type(robot, "sesame");

        assertThat(versions())
                .extracting(DossierVersion::number, DossierVersion::isCommunicated)
                .containsExactly(tuple(2, true), tuple(1, false));
        assertThat(words(robot)).doesNotContain("pas communiqué :");
    }

    @Test
    void aCommunicatedFileThatWasReplacedSinceIsSaidToBeAndItsKeptCopyIsTakenOut(FxRobot robot) throws Exception {
        Path file = folder.resolve("Remplace.pdf");
        dialogs.savingTo(file);
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        robot.interact(() -> {
            robot.lookup("#addressee").queryAs(TextInputControl.class).setText("Me Durand");
            box(robot, "#communicated").setSelected(true);
        });
        press(robot, "Produire le dossier");
        byte[] communicated = Files.readAllBytes(file);
        assertThat(words(robot)).doesNotContain("Remplacé depuis");

        press(robot, "Produire le dossier");

        byte[] newer = Files.readAllBytes(file);
        assertThat(newer).isNotEqualTo(communicated);
        assertThat(wordsIn(robot, "#version-1"))
                .contains("Remplacé depuis", "la copie communiquée est gardée")
                .contains("Retrouver le fichier communiqué")
                .doesNotContain("Ouvrir");
        assertThat(wordsIn(robot, "#version-2")).contains("Ouvrir").doesNotContain("Remplacé depuis");

        dialogs.choosingFolder(folder);
        press(robot, "Retrouver le fichier communiqué");

        assertThat(file).hasBinaryContent(newer);
        assertThat(folder.resolve("Remplace-version-1.pdf")).hasBinaryContent(communicated);
    }

    @Test
    void anotherFileOfTheSameSizeIsNotTakenForTheOneProduced(FxRobot robot) throws Exception {
        Path file = folder.resolve("Taille.pdf");
        dialogs.savingTo(file);
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        press(robot, "Produire le dossier");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        robot.interact(() -> places.navigator().show(new Destination.Disputes()));
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));

        assertThat(wordsIn(robot, "#version-1"))
                .contains("Remplacé depuis")
                .doesNotContain("copie communiquée", "Ouvrir", "Marquer comme communiquée");
    }

    @Test
    void theProfileChoosesThePartsAndOthersCanBeTicked(FxRobot robot) throws Exception {
        Path file = folder.resolve("Conciliation.pdf");
        dialogs.savingTo(file);
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        robot.interact(() -> robot.lookup("#profile")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(DossierProfile.CONCILIATION.ordinal()));
        assertThat(box(robot, "#statement").isSelected()).isFalse();
        assertThat(box(robot, "#chronology").isSelected()).isTrue();
        assertThat(words(robot)).contains(texts.get("ui.dossier.hint.CONCILIATION"));
        robot.interact(() -> {
            box(robot, "#chronology").setSelected(false);
            box(robot, "#alone").setSelected(true);
        });

        press(robot, "Produire le dossier");

        assertThat(versions().get(0).profile()).isEqualTo(DossierProfile.CONCILIATION);
        try (var alone = Files.list(folder.resolve("Conciliation-pieces"))) {
            assertThat(alone).hasSize(12);
        }
        assertThat(PdfWords.flat(Files.readAllBytes(file)))
                .contains("DOSSIER DE CONCILIATION")
                .doesNotContain("Exposé chronologique");
    }

    @Test
    void aWrongSizeOfVolumeIsSaidAndNothingIsWritten(FxRobot robot) {
        dialogs.savingTo(folder.resolve("Volumes.pdf"));
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        robot.interact(() -> {
            box(robot, "#inVolumes").setSelected(true);
            robot.lookup("#megabytes").queryAs(TextInputControl.class).setText("beaucoup");
        });

        press(robot, "Produire le dossier");

        assertThat(words(robot)).contains("Écrivez une taille de 1 à");
        assertThat(folder.resolve("Volumes.pdf")).doesNotExist();

        robot.interact(
                () -> robot.lookup("#megabytes").queryAs(TextInputControl.class).setText("1,5"));
        assertThat(words(robot)).contains("en un seul volume");
    }

    @Test
    void withoutAnExhibitTheReasonIsSaid(FxRobot robot) {
        dialogs.savingTo(folder.resolve("Vide.pdf"));
        register().forEach(exhibit -> desk.cases().exhibits().withdraw(exhibit.id()));
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));

        press(robot, "Produire le dossier");

        assertThat(words(robot)).contains("aucune pièce à produire");
        assertThat(folder.resolve("Vide.pdf")).doesNotExist();
    }

    @Test
    void exhibitsThatPreventAnArchiveAreTurnedIntoPicturesFromTheResult(FxRobot robot) {
        dialogs.savingTo(folder.resolve("Archive.pdf"));
        add("devis.pdf", OddPdfs.withoutItsFont());
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        robot.interact(() -> box(robot, "#archive").setSelected(true));
        press(robot, "Produire le dossier");
        assertThat(words(robot)).contains("PDF ordinaire", "Pièce 13");

        robot.interact(() -> robot.lookup((ButtonBase button) ->
                        String.valueOf(button.getText()).matches("Mettre en images .*\\b13 et recommencer"))
                .queryAs(ButtonBase.class)
                .fire());

        assertThat(words(robot))
                .contains("PDF d’archivage (PDF/A-3b), vérifié.")
                .doesNotContain("PDF ordinaire");
        assertThat(versions()).hasSize(2);
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void filesThatNobodyNamedAreReplacedOnlyOnceTheOwnerSaysSo(FxRobot robot) throws Exception {
        Path file = folder.resolve("Piecesdeja.pdf");
        dialogs.savingTo(file).refusing();
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        robot.interact(() -> box(robot, "#alone").setSelected(true));
        press(robot, "Produire le dossier");
        Path first;
        try (var alone = Files.list(folder.resolve("Piecesdeja-pieces"))) {
            first = alone.sorted().findFirst().orElseThrow();
        }
        Files.writeString(first, "annoté par moi");

        press(robot, "Produire le dossier");

        assertThat(dialogs.asked()).containsExactly(Question.REPLACE_BUNDLE_FILES);
        assertThat(first).hasContent("annoté par moi");
        assertThat(versions()).hasSize(1);

        dialogs.accepting();
        press(robot, "Produire le dossier");

        assertThat(Files.size(first)).isGreaterThan(1000);
        assertThat(versions()).hasSize(2);
    }

    @Test
    void aProtectedExhibitIsOpenedWithThePasswordTypedBesideTheResult(FxRobot robot) {
        dialogs.savingTo(folder.resolve("Protege.pdf"));
        add("protege.pdf", OddPdfs.locked("sesame"));
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        press(robot, "Produire le dossier");
        assertThat(words(robot)).contains("Pièce 13", "Mot de passe de la pièce 13");

        type(robot, "faux");
        assertThat(words(robot)).contains("Mot de passe de la pièce 13");
        type(robot, "sesame");

        assertThat(words(robot)).doesNotContain("Mot de passe de la pièce 13", "mot de passe");
        assertThat(PdfWords.flat(read(folder.resolve("Protege.pdf")))).contains("Devis verrouille");
    }

    @Test
    void theAccountsAreStoppedOnTheDayThatIsTyped(FxRobot robot) {
        dialogs.savingTo(folder.resolve("Arrete.pdf"));
        robot.interact(() -> places.navigator().show(new Destination.Dossier(dispute.id())));
        DateField day = robot.lookup("#stopOn").queryAs(DateField.class);
        robot.interact(() -> day.setText(""));
        press(robot, "Produire le dossier");
        assertThat(words(robot)).contains("Indiquez le jour où les comptes sont arrêtés.");

        robot.interact(() -> day.setText("31/10/2026"));
        press(robot, "Produire le dossier");

        assertThat(PdfWords.flat(read(folder.resolve("Arrete.pdf")))).contains("au 31 octobre 2026");
    }

    private static void type(FxRobot robot, String password) {
        robot.interact(() -> {
            PasswordField field = robot.lookup(".password-field").queryAs(PasswordField.class);
            field.setText(password);
        });
        press(robot, "Recommencer avec ce mot de passe");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void add(String name, byte[] bytes) {
        desk.cases().exhibits().add(dispute.id().subject(), List.of(NewExhibit.of(name, bytes)), Progress.NONE);
    }

    private List<DossierVersion> versions() {
        return desk.cases().dossiers().versions(dispute.id());
    }

    private List<Exhibit> register() {
        return desk.cases().exhibits().of(dispute.id().subject()).exhibits();
    }

    private static CheckBox box(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(CheckBox.class);
    }

    private static String words(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(label -> label.isVisible())
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static String wordsIn(FxRobot robot, String row) {
        return robot.from(robot.lookup(row)).lookup((Labeled one) -> true).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup((ButtonBase button) -> words.equals(button.getText()))
                .queryAs(ButtonBase.class)
                .fire());
    }
}
