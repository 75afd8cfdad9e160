package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.common.Money;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.registered.RegisteredForm;
import fr.amiable.letter.registered.RegisteredLetter;
import fr.amiable.letter.registered.RegisteredState;
import fr.amiable.timeline.Channel;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner does with a registered letter, from the number on its slip to its receipt among the exhibits. */
class RegisteredScreensTest extends TouredScreens {

    private static final LocalDate TODAY = ScreenTour.TODAY;

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 900);
    }

    @Test
    void aScannedNumberIsKeptThenTheDepositThenTheOutcome(FxRobot robot) {
        LetterId letter = notice(tour.sample().consumer());
        robot.interact(() -> tour.go(new Destination.LetterPage(letter)));
        robot.interact(() -> robot.lookup("#start").queryButton().fire());
        robot.interact(() -> {
            robot.lookup("#number").queryAs(TextField.class).setText("2C04812345678");
            robot.lookup("#number").queryAs(TextField.class).requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertThat(registered(letter).details().number()).isEqualTo("2C04812345678");

        robot.interact(() -> robot.lookup("#move").queryButton().fire());
        assertThat(registered(letter).state()).isEqualTo(RegisteredState.DEPOSITED);

        robot.interact(() -> {
            next(robot).setValue(RegisteredState.DISTRIBUTED);
            robot.lookup("#move").queryButton().fire();
        });
        assertThat(registered(letter).state()).isEqualTo(RegisteredState.DISTRIBUTED);
        assertThat(tour.desk().invoices().get(tour.sample().consumer()).events().noticeReceivedOn())
                .contains(TODAY);

        robot.interact(() -> robot.lookup("#takeBack").queryButton().fire());
        assertThat(registered(letter).state()).isEqualTo(RegisteredState.DEPOSITED);
    }

    @Test
    void anElectronicLetterToAConsumerWithoutHisConsentIsRefusedInWords(FxRobot robot) {
        LetterId letter = notice(tour.sample().consumer());
        robot.interact(() -> tour.go(new Destination.LetterPage(letter)));
        robot.interact(() -> {
            robot.lookup("#start").queryButton().fire();
            form(robot).setValue(RegisteredForm.ELECTRONIC);
            robot.lookup("#provider").queryAs(TextField.class).setText("AR24");
            robot.lookup("#move").queryButton().fire();
        });

        assertThat(robot.lookup(".field-message").queryAllAs(Labeled.class))
                .anyMatch(message -> message.getText().contains("CPCE L100"));
        assertThat(tour.desk().letters().get(letter).isSent()).isFalse();
    }

    @Test
    void aReceiptIsKeptAndBecomesAnExhibitOfTheDispute(FxRobot robot) throws IOException {
        InvoiceId invoice = tour.sample().consumer();
        Dispute dispute = tour.desk()
                .cases()
                .disputes()
                .open(new DisputeDraft(
                        tour.desk().invoices().get(invoice).client(),
                        new Complaint(DisputeCategory.values()[0], RaisedBy.CLIENT, Channel.PHONE, TODAY, "Refus"),
                        List.of(new ContestedPart(invoice, Optional.empty(), Money.euros("10.00"))),
                        List.of(),
                        Position.NOT_DECIDED,
                        Optional.empty(),
                        ""));
        LetterId letter = notice(invoice);
        tour.desk().post().registered().move(letter, RegisteredState.DEPOSITED, TODAY);
        tour.desk().post().registered().move(letter, RegisteredState.REFUSED, TODAY);
        tour.dialogs().opening(List.of(Files.writeString(folder.resolve("avis.txt"), "avis signé")));
        robot.interact(() -> tour.go(new Destination.LetterPage(letter)));

        robot.interact(() -> robot.lookup("Avis de réception…").queryButton().fire());

        List<Exhibit> exhibits =
                tour.desk().cases().exhibits().of(dispute.id().subject()).exhibits();
        assertThat(exhibits)
                .extracting(exhibit -> exhibit.details().title())
                .anyMatch(title -> title.startsWith("Avis de réception"));
        assertThat(tour.desk().cases().chronology().of(dispute.id()))
                .extracting(ChronologyEntry::title)
                .contains("Recommandé refusé");
    }

    private LetterId notice(InvoiceId invoice) {
        return tour.desk()
                .letters()
                .produce(LetterRequest.of(LetterType.FORMAL_NOTICE, invoice, TODAY), Optional.of("test"))
                .id();
    }

    private RegisteredLetter registered(LetterId letter) {
        return tour.desk().post().registered().of(letter).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<RegisteredState> next(FxRobot robot) {
        return robot.lookup("#next").queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<RegisteredForm> form(FxRobot robot) {
        return robot.lookup("#form").queryAs(ComboBox.class);
    }
}
