package fr.amiable.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.common.Texts;
import fr.amiable.company.CompanyService;
import fr.amiable.company.RateService;
import fr.amiable.draft.DraftService;
import fr.amiable.law.RateTable;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.letter.mailing.MailCarrier;
import fr.amiable.letter.mailing.MailTrial;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.mail.MimeMailWriter;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyCompanyRepository;
import fr.amiable.storage.DerbyDraftRepository;
import fr.amiable.storage.DerbyJournal;
import fr.amiable.storage.DerbyMailAccountRepository;
import fr.amiable.storage.DerbyRateRepository;
import fr.amiable.storage.SealedWords;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination.Settings;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.form.FormDrafts;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.settings.mail.MailAccountModel;
import fr.amiable.vault.MasterKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
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

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {

    @TempDir
    private Path folder;

    private final Texts texts = new Texts();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private final Database database = Database.inMemory();
    private final DerbyJournal journal = new DerbyJournal(database, "Zoé", clock);
    private final CompanyService companies =
            new CompanyService(new DerbyCompanyRepository(database), journal, database);
    private final RateService rates =
            new RateService(RateTable.shipped(), new DerbyRateRepository(database), journal, database);
    private final OpenDesk desk = new Wiring(texts, clock, "Zoé").openInMemory();
    private Screen screen;
    private Theme theme;

    @Start
    void show(Stage stage) {
        WindowMemory memory = WindowMemory.in(folder.resolve("window.properties"));
        theme = new Theme(memory, new ImmediateTasks());
        NoticePane notices = new NoticePane(texts);
        screen = new SettingsScreens(
                        new SettingsScreens.Services(
                                companies,
                                rates,
                                mail(),
                                Optional.empty(),
                                () -> desk.safety().data().forScreens(),
                                clock),
                        new SettingsScreens.Window(
                                new Navigator(new Screens(), new ScriptedDialogs()),
                                new FormDrafts(
                                        new DraftService(new DerbyDraftRepository(database), database, clock),
                                        new ImmediateTasks(),
                                        texts,
                                        ZoneOffset.UTC),
                                new ImmediateTasks(),
                                new ScriptedDialogs(),
                                theme,
                                notices),
                        texts)
                .at(Settings.Tab.COMPANY);
        Scene scene = new Scene(new StackPane(screen.view(), notices), 1200, 800);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private MailAccountModel.Services mail() {
        MailAccountService accounts = new MailAccountService(
                new DerbyMailAccountRepository(database), new SealedWords(MasterKey.random()), journal, database);
        MailCarrier nowhere = (account, password, recipients, message) -> "";
        LetterMailService.Post post = new LetterMailService.Post(accounts, new MimeMailWriter(), nowhere);
        return new MailAccountModel.Services(accounts, new MailTrial(post, texts, clock), companies);
    }

    @AfterEach
    void closeTheDatabase(FxRobot robot) {
        desk.close();
        robot.interact(() -> screen.view().getScene().setRoot(new StackPane()));
        database.close();
    }

    @Test
    void theOwnerRecordsTheCompany(FxRobot robot) {
        robot.clickOn("#name").write("Menuiserie Lefebvre");
        robot.clickOn("#siren").write("732829320");
        assertThat(screen.leaving().wouldLoseSomething()).isTrue();

        robot.clickOn("#save");

        assertThat(companies.current()).hasValueSatisfying(company -> {
            assertThat(company.name()).isEqualTo("Menuiserie Lefebvre");
            assertThat(company.vatNumber()).isEqualTo("FR44732829320");
        });
        assertThat(screen.leaving().wouldLoseSomething()).isFalse();
    }

    @Test
    void aFieldLeftWrongSaysSoUnderItAndSavingGoesToTheFirstOne(FxRobot robot) {
        robot.clickOn("#siren").write("123456789").clickOn("#registration");
        assertThat(messageOf(robot, "#siren")).isEqualTo(texts.get("problem.company.wrongSiren"));

        robot.clickOn("#save");

        assertThat(messageOf(robot, "#name")).isEqualTo(texts.get("problem.company.noName"));
        assertThat(robot.lookup("#name").query().isFocused()).isTrue();
        assertThat(companies.current()).isEmpty();
    }

    @Test
    void theRatesAreListedAndTheChosenAppearanceIsWorn(FxRobot robot) {
        robot.clickOn(texts.get("Tab.RATES"));
        TableView<?> table = (TableView<?>) robot.lookup("#table").query();
        assertThat(table.getItems()).hasSize(RateTable.shipped().rows().size());

        robot.clickOn(texts.get("Tab.APPEARANCE"));
        robot.clickOn(texts.of(Appearance.DARK));
        assertThat(theme.appearanceProperty().get()).isEqualTo(Appearance.DARK);
    }

    @Test
    void everyFieldIsNamedByALabelOrAnAccessibleText(FxRobot robot) {
        for (Settings.Tab tab : Settings.Tab.values()) {
            robot.clickOn(texts.of(tab));
            assertThat(unnamed(robot)).as("in " + tab).isEmpty();
        }
    }

    private static String messageOf(FxRobot robot, String field) {
        return ((FormField) robot.lookup(field).query().getParent())
                .messageProperty()
                .get();
    }

    private static List<Node> unnamed(FxRobot robot) {
        List<Node> named = robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getLabelFor)
                .toList();
        return robot
                .lookup((Node node) -> node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>
                        || node instanceof TableView<?>
                        || node instanceof RadioButton)
                .queryAll()
                .stream()
                .filter(node -> !named.contains(node) && node.getAccessibleText() == null && !hasWords(node))
                .toList();
    }

    private static boolean hasWords(Node node) {
        return node instanceof Labeled labeled && !labeled.getText().isBlank();
    }
}
