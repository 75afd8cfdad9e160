package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.ClientRow;
import fr.amiable.document.PdfWords;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.payment.Payment;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.form.SearchableChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner does with clients, payments and letters, on real screens and a real database in memory. */
class ClientAndLetterScreensTest extends TouredScreens {

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
    }

    @Test
    void theClientTableIsFilteredAsItIsTypedAndEnterOpensTheCard(FxRobot robot) {
        go(robot, new Destination.Clients());
        TableView<?> table = robot.lookup("#table").queryTableView();
        int everyone = table.getItems().size();
        String name = tour.desk().clients().rows().get(0).name();

        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText(name.toUpperCase(Locale.FRANCE)));
        assertThat(table.getItems()).hasSizeLessThan(everyone).isNotEmpty();

        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        assertThat(tour.place()).isInstanceOf(Destination.ClientCard.class);
    }

    @Test
    void aNewClientIsRecordedOnceItsKindIsChosen(FxRobot robot) {
        go(robot, new Destination.ClientForm(Optional.empty()));
        robot.interact(() -> robot.lookup("#name").queryAs(TextField.class).setText("Mme Claire Besson-Aubry"));
        robot.clickOn("Enregistrer le client");
        assertThat(messages(robot)).anyMatch(text -> text.startsWith("Choisissez si le client est"));

        robot.clickOn("Consommateur").clickOn("Enregistrer le client");

        assertThat(tour.desk().clients().rows())
                .filteredOn(row -> row.name().equals("Mme Claire Besson-Aubry"))
                .extracting(ClientRow::kind)
                .containsExactly(ClientKind.CONSUMER);
        assertThat(tour.place()).isInstanceOf(Destination.ClientCard.class);
    }

    @Test
    void aWrongSirenIsExplainedAsTheFieldIsLeft(FxRobot robot) {
        go(robot, new Destination.ClientForm(Optional.empty()));
        robot.clickOn("#siren").write("732829321").clickOn("#name");

        assertThat(messages(robot)).anyMatch(text -> text.contains("le dernier devrait être 0 et non 1"));
    }

    @Test
    void aPaymentOpenedFromAnInvoiceGoesToThatInvoice(FxRobot robot) {
        InvoiceId invoice = tour.sample().oversight();
        go(robot, Destination.PaymentForm.on(invoice));
        robot.clickOn("#amount").write("100");
        robot.clickOn("Enregistrer le règlement");

        List<Payment> payments = tour.desk().payments().ofInvoice(invoice);
        assertThat(payments)
                .anySatisfy(payment -> assertThat(payment.allocations())
                        .singleElement()
                        .satisfies(part -> assertThat(part.amount().toString()).isEqualTo("100.00")));
    }

    @Test
    void aLetterIsProducedFromItsProofAndFoundAmongTheLetters(FxRobot robot) {
        go(
                robot,
                new Destination.LetterDesk(
                        LetterType.FRIENDLY_REMINDER, tour.sample().oversight()));
        assertThat(robot.lookup("#checks").queryAs(VBox.class).getChildren()).isNotEmpty();
        int before = tour.desk().letters().newest(500).size();

        robot.clickOn("Produire la lettre");

        assertThat(tour.desk().letters().newest(500)).hasSize(before + 1);
        assertThat(tour.place()).isInstanceOf(Destination.LetterPage.class);
        go(robot, new Destination.Letters());
        assertThat(robot.lookup("#table").queryTableView().getItems()).hasSize(before + 1);
    }

    @Test
    void aLetterIsChosenByItsPurposeFilledInAndKept(FxRobot robot) {
        ClientId client = tour.desk().invoices().get(tour.sample().oversight()).client();
        go(robot, new Destination.NewLetter(LetterAbout.client(client)));
        robot.interact(() -> robot.lookup("#write-APOLOGY").queryButton().fire());
        assertThat(tour.place()).isInstanceOf(Destination.LetterDesk.class);

        robot.clickOn("Produire la lettre");
        assertThat(messages(robot)).contains("À remplir : Les faits.", "À remplir : Geste proposé.");

        List<TextArea> areas =
                robot.lookup(".text-area").queryAllAs(TextArea.class).stream().toList();
        robot.interact(() -> {
            areas.get(0).setText("La pose a pris deux jours de retard.");
            areas.get(1).setText("Un entretien offert.");
        });
        robot.clickOn("Produire la lettre");

        assertThat(tour.place()).isInstanceOf(Destination.LetterPage.class);
        assertThat(tour.desk().letters().ofClient(client).get(0).type()).isEqualTo(LetterType.APOLOGY);
    }

    @Test
    void aNewLetterAsksForTheClientFirstAndSaysWhatItLacks(FxRobot robot) {
        go(robot, new Destination.NewLetter(LetterAbout.NOTHING));
        assertThat(robot.lookup("#write-APOLOGY").tryQuery()).isEmpty();

        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            SearchableChoice<ClientRow> choice = robot.lookup("#client").queryAs(SearchableChoice.class);
            choice.setValue(choice.getItems().stream()
                    .filter(row -> row.kind() == ClientKind.CONSUMER)
                    .findFirst()
                    .orElseThrow());
        });

        assertThat(robot.lookup("#write-APOLOGY").queryButton().isDisabled()).isFalse();
        assertThat(robot.lookup("#write-CLAIM_DECLARATION").tryQuery()).isEmpty();
    }

    @Test
    void whatALetterJoinsIsSavedWithItInOneFile(FxRobot robot) throws IOException {
        ProducedLetter letter = tour.desk()
                .letters()
                .produce(
                        LetterRequest.of(
                                LetterType.FRIENDLY_REMINDER, tour.sample().oversight(), ScreenTour.TODAY),
                        Optional.empty());
        Path file = folder.resolve("tout.pdf");
        tour.dialogs().savingTo(file);
        go(robot, new Destination.LetterPage(letter.id()));
        robot.interact(() -> robot.lookup("#saveAll").queryButton().fire());

        assertThat(PdfWords.pages(Files.readAllBytes(file))).isGreaterThan(1);
    }

    @Test
    void theCardOfAClientSaysWhatIsOverdue(FxRobot robot) {
        Client client = tour.desk()
                .clients()
                .get(tour.desk().invoices().get(tour.sample().oversight()).client());
        go(robot, new Destination.ClientCard(client.id()));

        assertThat(robot.lookup("#bannerWords").queryLabeled().getText()).contains("échue");
        assertThat(robot.lookup("#open").queryTableView().getItems()).isNotEmpty();
    }

    private static List<String> messages(FxRobot robot) {
        return robot.lookup(".field-message").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
