package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.letter.LetterId;
import fr.amiable.letter.mailing.MailState;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner does to send letters by e-mail, up to the server. */
class MailScreensTest extends TouredScreens {

    private static final LetterId LETTER = new LetterId(1);

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 900);
    }

    @Test
    void theMailboxIsSetWithoutItsPasswordBeingShownAgain(FxRobot robot) {
        setMailbox(robot);

        assertThat(tour.desk().post().accounts().current()).hasValueSatisfying(account -> {
            assertThat(account.server().host()).isEqualTo("localhost");
            assertThat(account.sealedPassword()).doesNotContain("secret");
            assertThat(tour.desk().post().accounts().password(account)).isEqualTo("secret");
        });
        assertThat(field(robot, "#password").getText()).isEmpty();
    }

    @Test
    void aProviderThatIsKnownIsProposed(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.Settings(Destination.Settings.Tab.EMAIL)));
        robot.interact(() -> {
            field(robot, "#address").requestFocus();
            field(robot, "#address").setText("atelier@icloud.com");
            field(robot, "#name").requestFocus();
        });

        assertThat(field(robot, "#host").getText()).isEqualTo("smtp.mail.me.com");
        assertThat(field(robot, "#port").getText()).isEqualTo("587");
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidAndTheTraceIsOnTheLetter(FxRobot robot) {
        setMailbox(robot);
        robot.interact(() -> tour.go(new Destination.MailDesk(LETTER)));
        robot.interact(() -> field(robot, "#to").setText("compta@client.example"));

        robot.clickOn("#send");

        assertThat(messages(robot)).contains("Rien n’est parti");
        assertThat(tour.desk().post().mails().of(LETTER))
                .singleElement()
                .satisfies(mail -> assertThat(mail.state()).isEqualTo(MailState.REFUSED));
        robot.interact(tour::leave);
        robot.interact(() -> tour.go(new Destination.LetterPage(LETTER)));
        assertThat(robot.lookup(".chip-red").queryAllAs(Labeled.class))
                .anyMatch(chip -> chip.getText().equals("Pas parti"));
    }

    @Test
    void aDraftForTheOwnersMailProgramHoldsTheLetter(FxRobot robot) throws IOException {
        Path draft = folder.resolve("relance.eml");
        tour.dialogs().savingTo(draft);
        robot.interact(() -> tour.go(new Destination.MailDesk(LETTER)));

        robot.interact(() -> robot.from(robot.lookup(".page-scroll").queryAll().toArray(Node[]::new))
                .lookup("Enregistrer le brouillon (.eml)…")
                .queryButton()
                .fire());

        assertThat(Files.readString(draft)).contains("X-Unsent: 1", "filename=");
        assertThat(tour.desk().post().mails().of(LETTER)).isEmpty();
    }

    @Test
    void aMailboxIsForgottenOnceTheOwnerConfirms(FxRobot robot) {
        setMailbox(robot);
        robot.interact(() -> robot.lookup("#forget").queryButton().fire());

        assertThat(tour.dialogs().asked()).contains(Question.FORGET_MAILBOX);
        assertThat(tour.desk().post().accounts().current()).isEmpty();
    }

    private void setMailbox(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.Settings(Destination.Settings.Tab.EMAIL)));
        robot.interact(() -> {
            field(robot, "#address").setText("contact@atelier-lefevre.example");
            field(robot, "#host").setText("localhost");
            field(robot, "#port").setText("1");
            field(robot, "#password").setText("secret");
            robot.lookup("#save").queryButton().fire();
        });
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }

    private static String messages(FxRobot robot) {
        return robot.lookup(".field-message").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", (all, one) -> all + " " + one);
    }
}
