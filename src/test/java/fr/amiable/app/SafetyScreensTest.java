package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.backup.Backup;
import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.document.PdfText;
import fr.amiable.journal.Act;
import fr.amiable.law.RateTable;
import fr.amiable.storage.DatabaseDamaged;
import fr.amiable.storage.KeyOfOtherFolder;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.safety.IdleMinutes;
import fr.amiable.ui.safety.LockController;
import fr.amiable.ui.safety.Safety;
import fr.amiable.ui.safety.SecurityModel;
import fr.amiable.vault.KeyFileMissing;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.PassphraseNeeded;
import fr.amiable.vault.RecoveryCode;
import fr.amiable.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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

/** The owner saves, goes back, sets a passphrase, prints the sheet and meets the lock, on a real folder. */
@ExtendWith(ApplicationExtension.class)
class SafetyScreensTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    private static Path folder;

    private final Texts texts = new Texts();
    private final Wiring wiring = new Wiring(texts, CLOCK, "essai");
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final StackPane root = new StackPane();
    private final LockController lock = new LockController(texts);
    private OpenDesk desk;
    private Places places;
    private NoticePane notices;
    private IdleLock idle;

    @Start
    void show(Stage stage) throws IOException {
        Path data = Files.createTempDirectory(folder, "donnees");
        desk = wiring.open(Optional.of(data));
        desk.sample().fill(desk.today(), RateTable.shipped());
        WindowMemory memory = WindowMemory.in(data.resolve("window.properties"));
        Theme theme = new Theme(memory, new ImmediateTasks());
        notices = new NoticePane(texts);
        places = new Places(
                desk, new Places.Window(new ImmediateTasks(), dialogs, memory, texts, theme, notices), () -> {});
        idle = new IdleLock(
                desk.safety().home().orElseThrow(), lock, new IdleMinutes(memory), new ImmediateTasks(), texts);
        Parent cover = new Views(texts).load(lock);
        StackPane place = new StackPane();
        places.navigator()
                .screenProperty()
                .addListener((property, before, now) -> place.getChildren().setAll(now.view()));
        root.getChildren().setAll(place, notices, cover);
        stage.setScene(new Scene(root, 1200, 900));
        theme.dress(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path data() {
        return desk.safety().home().orElseThrow().folder();
    }

    private void go(FxRobot robot, Destination.Settings.Tab tab) {
        robot.interact(() -> places.navigator().show(new Destination.Settings(tab)));
    }

    private String label(String id) {
        return ((Label) root.lookup(id)).getText();
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) root.lookup(id)).fire());
    }

    private void type(FxRobot robot, String id, String words) {
        robot.interact(() -> ((TextInputControl) root.lookup(id)).setText(words));
    }

    @Test
    void aBackupIsMadeComparedAndTakesThePlaceOfTheDataAtTheNextOpening(FxRobot robot) {
        go(robot, Destination.Settings.Tab.BACKUP);
        press(robot, "#backUp");
        TableView<?> list = (TableView<?>) root.lookup("#list").lookup(".table-view");
        assertThat(list.getItems()).hasSize(1);
        long before = desk.safety().chain().head().place();
        desk.archives().journal().record(new Subject(Subject.Kind.CLIENT, 1), Act.CHANGED, "", "après");

        robot.interact(() -> list.getSelectionModel().select(0));
        press(robot, "#compare");
        assertThat(root.lookup("#comparison").isVisible()).isTrue();
        assertThat(label("#compared")).contains("1 acte du journal");
        dialogs.accepting();
        press(robot, "#replace");

        assertThat(dialogs.asked()).contains(Question.REPLACE_DATA);
        assertThat(dialogs.told()).anyMatch(words -> words.contains("remplacee-1"));
        Path data = data();
        desk.close();
        desk = wiring.open(Optional.of(data));
        assertThat(desk.safety().chain().head().place()).isEqualTo(before);
        try (OpenDesk replaced = wiring.open(Optional.of(data.resolve("remplacee-1")))) {
            assertThat(replaced.safety().chain().head().place()).isEqualTo(before + 1);
        }
    }

    @Test
    void aComparisonGivenUpLeavesNothing(FxRobot robot) {
        go(robot, Destination.Settings.Tab.BACKUP);
        press(robot, "#backUp");
        robot.interact(() -> ((TableView<?>) root.lookup("#list").lookup(".table-view"))
                .getSelectionModel()
                .select(0));
        press(robot, "#compare");
        assertThat(data().resolve("restauration-1")).exists();

        press(robot, "#discard");

        assertThat(root.lookup("#comparison").isVisible()).isFalse();
        assertThat(data().resolve("restauration-1")).doesNotExist();
    }

    @Test
    void aPassphraseIsSetChangedAndRemovedAndSlipsAreTold(FxRobot robot) {
        go(robot, Destination.Settings.Tab.SECURITY);
        type(robot, "#next", "court");
        press(robot, "#set");
        assertThat(label("#problem")).contains("au moins 8");
        type(robot, "#next", "trois petits chats");
        type(robot, "#again", "trois petits chiens");
        press(robot, "#set");
        assertThat(label("#problem")).contains("pas les mêmes");
        type(robot, "#again", "trois petits chats");
        press(robot, "#set");

        Vault vault = new Vault(data());
        assertThat(vault.keyFile().orElseThrow().key("trois petits chats"))
                .isEqualTo(desk.safety().key());
        type(robot, "#present", "autre chose");
        press(robot, "#remove");
        assertThat(dialogs.asked()).contains(Question.REMOVE_PASSPHRASE);
        dialogs.accepting();
        press(robot, "#remove");
        assertThat(label("#problem")).contains("pas la phrase actuelle");
        type(robot, "#present", RecoveryCode.of(MasterKey.random()));
        press(robot, "#remove");
        assertThat(vault.keyFile().orElseThrow().isShut()).isTrue();
        // whoever forgot it has the sheet
        type(robot, "#present", RecoveryCode.of(desk.safety().key()));
        press(robot, "#remove");
        assertThat(vault.keyFile().orElseThrow().isShut()).isFalse();
    }

    @Test
    void theSheetHasTheCodeThatOpensTheDataAndTheWholeIsVerified(FxRobot robot) throws IOException {
        Path sheet = folder.resolve("fiche.pdf");
        dialogs.savingTo(sheet);
        go(robot, Destination.Settings.Tab.SECURITY);
        press(robot, "#saveSheet");
        press(robot, "#verify");

        String text = new PdfText().of(Files.readAllBytes(sheet)).orElseThrow();
        for (String group : RecoveryCode.of(desk.safety().key()).split("-")) {
            assertThat(text).contains(group);
        }
        assertThat(label("#found")).contains("Tout est sain", "Le journal est entier");
    }

    @Test
    void theSheetGoesStraightToThePrinter() {
        List<byte[]> printed = new ArrayList<>();
        Safety safety = desk.safety()
                .forScreens(desk.overall().lists().pdf(), WindowMemory.in(data().resolve("window.properties")))
                .orElseThrow();
        Safety.Trace trace = safety.trace();
        Safety.Trace onPaper =
                new Safety.Trace(trace.soundness(), trace.chain(), trace.csv(), trace.pdf(), (pdf, name) -> {
                    printed.add(pdf);
                    return true;
                });
        List<String> said = new ArrayList<>();

        new SecurityModel(new Safety(safety.saved(), safety.key(), onPaper, safety.idle()), new ImmediateTasks(), texts)
                .printSheet(LocalDate.of(2026, 11, 24), said::add);

        assertThat(said).containsExactly(texts.get("safety.sheet.printed"));
        assertThat(new PdfText().of(printed.get(0)).orElseThrow())
                .contains(RecoveryCode.of(desk.safety().key()).split("-"));
    }

    @Test
    void theIdleWindowOpensWithThePhraseOrTheCodeOnly(FxRobot robot) {
        robot.interact(idle::lockIfShut);
        assertThat(lock.isShown()).as("no passphrase, no lock").isFalse();
        new Vault(data()).set(desk.safety().key(), "trois petits chats");
        robot.interact(idle::lockIfShut);
        assertThat(lock.isShown()).isTrue();

        type(robot, "#phrase", "deux petits chats");
        press(robot, "#open");
        assertThat(lock.isShown()).isTrue();
        assertThat(label("#lock #problem")).contains("Ce n’est pas la phrase de passe");
        press(robot, "#other");
        String code = RecoveryCode.of(desk.safety().key());
        type(robot, "#code", (code.charAt(0) == 'A' ? "B" : "A") + code.substring(1));
        press(robot, "#open");
        assertThat(label("#lock #problem")).contains("groupe 1");
        type(robot, "#code", code);
        press(robot, "#open");

        assertThat(lock.isShown()).isFalse();
    }

    @Test
    void dataThatDoNotOpenAnyMoreGiveWayToTheLastBackupAndStayAside() throws IOException {
        desk.safety().backups().orElseThrow().make(Backup.Occasion.DAILY, Progress.NONE);
        Path data = data();
        desk.close();
        Files.write(data.resolve("base").resolve("service.properties"), new byte[0]);
        AppFolders folders = AppFolders.choose(Optional.of(data));
        assertThatThrownBy(() -> wiring.open(folders)).isInstanceOf(DatabaseDamaged.class);

        LastBackup last = new LastBackup(data, wiring);
        last.putBack(last.newest().orElseThrow(), KeySource.BARE);
        desk = wiring.open(folders);

        assertThat(desk.clients().rows()).hasSize(10);
        assertThat(data.resolve("remplacee-1").resolve("base").resolve("service.properties"))
                .isEmptyFile();
    }

    @Test
    void aLostKeyFileComesBackFromTheCodeAndNothingElseOpensTheData() throws IOException {
        String code = RecoveryCode.of(desk.safety().key());
        Path data = data();
        desk.close();
        new Vault(data).set(RecoveryCode.read(code), "trois petits chats");
        AppFolders folders = AppFolders.choose(Optional.of(data));
        assertThatThrownBy(() -> wiring.open(folders)).isInstanceOf(PassphraseNeeded.class);
        Files.delete(data.resolve("cle.properties"));
        assertThatThrownBy(() -> wiring.open(folders)).isInstanceOf(KeyFileMissing.class);
        assertThatThrownBy(() -> wiring.open(folders, KeySource.known(MasterKey.random())))
                .isInstanceOf(KeyOfOtherFolder.class);

        desk = wiring.open(folders, KeySource.known(RecoveryCode.read(code)));

        assertThat(desk.clients().rows()).hasSize(10);
        assertThat(new Vault(data).keyFile()).isPresent();
    }
}
