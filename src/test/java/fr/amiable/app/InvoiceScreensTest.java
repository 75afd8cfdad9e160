package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner does with invoices once issued, on real screens and a real database in memory. */
class InvoiceScreensTest extends TouredScreens {

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
    }

    @Test
    void theMentionsShowWhatIsToBeCheckedThenAllOfThem(FxRobot robot) {
        go(robot, new Destination.InvoicePage(tour.sample().oversight()));
        VBox mentions = robot.lookup("#mentions").queryAs(VBox.class);
        int toAct = mentions.getChildren().size();
        assertThat(toAct).isBetween(1, 27);
        assertThat(words(mentions))
                .anyMatch(text -> text.equals("Indemnité forfaitaire de 40\u00a0€")
                        || text.equals("Indemnité forfaitaire de 40 €"));

        robot.interact(() -> button(robot, "Tout voir").fire());

        assertThat(mentions.getChildren()).hasSize(28);
    }

    @Test
    void aCreditNoteIsProposedForTheWholeInvoiceAndSettlesIt(FxRobot robot) {
        InvoiceId invoice = newInvoice("F-9001");
        go(robot, new Destination.InvoicePage(invoice));
        robot.interact(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getText().equals("Établir un avoir"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(tour.place()).isEqualTo(new Destination.CreditNoteForm(invoice));
        assertThat(robot.lookup("#description").queryAs(TextField.class).getText())
                .isEqualTo("Escalier");

        robot.interact(() -> robot.lookup("#number").queryAs(TextField.class).setText("AV-9001"));
        robot.interact(() -> robot.lookup("#save").queryAs(Button.class).fire());

        Invoice credit = tour.desk().invoices().getByNumber("AV-9001");
        assertThat(credit.type()).isEqualTo(InvoiceType.CREDIT_NOTE);
        assertThat(credit.references().corrects()).contains(invoice);
        assertThat(tour.desk().invoices().row(invoice).outstanding()).isEqualTo(Money.ZERO);
        assertThat(tour.desk().invoices().row(invoice).statusOn(tour.desk().today()))
                .isEqualTo(InvoiceStatus.SETTLED);
    }

    @Test
    void aPartOfTheInvoiceIsCreditedWhenTheLineIsCutDown(FxRobot robot) {
        InvoiceId invoice = newInvoice("F-9002");
        go(robot, new Destination.CreditNoteForm(invoice));
        robot.interact(() -> robot.lookup("#unitPrice").queryAs(TextField.class).setText("250"));
        robot.interact(() -> robot.lookup("#number").queryAs(TextField.class).setText("AV-9002"));
        robot.interact(() -> robot.lookup("#save").queryAs(Button.class).fire());

        assertThat(tour.desk().invoices().row(invoice).outstanding()).isEqualTo(Money.euros("900"));
    }

    @Test
    void anAgreedDayAndAnEventOfLimitationAreNotedOnThePage(FxRobot robot) {
        InvoiceId invoice = newInvoice("F-9003");
        go(robot, new Destination.InvoicePage(invoice));
        robot.interact(() -> button(robot, "Ajouter un événement").fire());
        robot.interact(() ->
                robot.lookup("#limitationOn").queryAs(TextInputControl.class).setText("1/11/2026"));
        robot.interact(() -> robot.lookup("#limitationOn").query().getParent().requestFocus());
        robot.interact(() -> button(robot, "Ajouter").fire());

        assertThat(words(robot.lookup("#limitation").queryAs(VBox.class)))
                .anyMatch(text -> text.startsWith("Reconnaissance de dette le 01/11/2026"));
        assertThat(words(robot.lookup("#limitation").queryAs(VBox.class)))
                .anyMatch(text -> text.contains("Date calculée, à vérifier"));
    }

    @Test
    void severalLinesChosenShowTheirTotalAndWhatCanBeDoneWithThem(FxRobot robot) {
        InvoiceId first = newInvoice("F-9004");
        InvoiceId second = newInvoice("F-9005");
        go(robot, new Destination.Invoices());
        TableView<?> table = robot.lookup("#table").queryTableView();
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("F-900"));
        assertThat(table.getItems()).hasSize(2);
        assertThat(robot.lookup("#selectionBar").query().isVisible()).isFalse();

        robot.interact(() -> table.getSelectionModel().selectAll());

        assertThat(robot.lookup("#selectionTotal").queryAs(Label.class).getText())
                .startsWith("2 factures choisies")
                .contains("2\u00a0400,00\u00a0€");
        robot.interact(() -> menu(robot, "Écrire").getItems().get(0).fire());
        assertThat(tour.place())
                .isInstanceOfSatisfying(
                        Destination.LetterDesk.class,
                        desk -> assertThat(desk.about().invoices()).containsExactlyInAnyOrder(first, second));
    }

    @Test
    void invoicesCountedElsewhereAreListedAloneUntilTheListIsWidened(FxRobot robot) {
        InvoiceId first = newInvoice("F-9010");
        InvoiceId second = newInvoice("F-9011");
        go(robot, new Destination.Invoices(List.of(first, second)));
        TableView<?> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        assertThat(robot.lookup("#widen").queryButton().getText()).isEqualTo("2 factures comptées");

        robot.interact(() -> robot.lookup("#widen").queryButton().fire());

        assertThat(table.getItems()).hasSizeGreaterThan(10);
        assertThat(robot.lookup("#widen").tryQuery()).isEmpty();
    }

    @Test
    void aPaymentOfSeveralInvoicesChosenGoesToThemFirst(FxRobot robot) {
        InvoiceId first = newInvoice("F-9006");
        InvoiceId second = newInvoice("F-9007");
        go(robot, new Destination.Invoices());
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("F-900"));
        robot.interact(() ->
                robot.lookup("#table").queryTableView().getSelectionModel().selectAll());

        robot.interact(() -> button(robot, "Enregistrer un règlement").fire());

        assertThat(tour.place())
                .isInstanceOfSatisfying(
                        Destination.PaymentForm.class,
                        form -> assertThat(form.invoices()).containsExactlyInAnyOrder(first, second));
        RadioButton named = robot.lookup(node ->
                        node instanceof RadioButton choice && choice.getText().contains("F-9006"))
                .queryAs(RadioButton.class);
        assertThat(named.getText()).contains("F-9007");
        assertThat(named.isSelected()).isTrue();

        robot.interact(() -> robot.lookup("#amount").queryAs(TextField.class).setText("2400"));
        robot.interact(() -> robot.lookup("#save").queryAs(Button.class).fire());

        assertThat(tour.desk().payments().ofInvoice(first)).hasSize(1);
        assertThat(tour.desk().payments().ofInvoice(second)).hasSize(1);
    }

    @Test
    void thePageOpensTheDisputesOfTheInvoiceAndTellsItsReminders(FxRobot robot) {
        InvoiceId invoice = newInvoice("F-9008");
        ClientId client = tour.desk().invoices().get(invoice).client();
        Dispute dispute = tour.desk()
                .cases()
                .disputes()
                .open(SampleDisputes.about(client, tour.desk().today(), SampleDisputes.whole(invoice, "300.00")));
        go(robot, new Destination.InvoicePage(invoice));

        VBox disputes = robot.lookup("#disputes").queryAs(VBox.class);
        assertThat(words(disputes)).anyMatch(text -> text.contains("300,00\u00a0€ contestés"));
        robot.interact(() -> robot.from(disputes)
                .lookup(".hyperlink")
                .queryAs(Hyperlink.class)
                .fire());

        assertThat(tour.place()).isEqualTo(new Destination.DisputePage(dispute.id()));
    }

    @Test
    void theChipCountsTheReminders(FxRobot robot) {
        InvoiceId invoice = newInvoice("F-9009");
        for (LetterType type : List.of(LetterType.FRIENDLY_REMINDER, LetterType.FIRM_REMINDER)) {
            LetterService letters = tour.desk().letters();
            ProducedLetter letter = letters.produce(
                    LetterRequest.of(type, invoice, tour.desk().today()), Optional.of("le client demande un écrit"));
            letters.sendings()
                    .recordSent(letter.id(), SendingChannel.POST, tour.desk().today(), "");
        }

        go(robot, new Destination.InvoicePage(invoice));

        assertThat(robot.lookup("#status").queryAs(Label.class).getText()).isEqualTo("En relance (2)");
    }

    @Test
    void theQuickFilterKeepsWhatIsSettled(FxRobot robot) {
        go(robot, new Destination.Invoices());
        TableView<?> table = robot.lookup("#table").queryTableView();
        int all = table.getItems().size();

        robot.interact(
                () -> robot.lookup("Contestées").queryAs(ToggleButton.class).fire());

        assertThat(table.getItems().size()).isLessThan(all);
    }

    private InvoiceId newInvoice(String number) {
        InvoiceId known = tour.sample().oversight();
        return tour.desk()
                .invoices()
                .record(InvoiceDraft.ofLines(
                        tour.desk().invoices().get(known).client(),
                        number,
                        tour.desk().today().minusDays(60),
                        tour.desk().today().minusDays(30),
                        List.of(InvoiceLine.of("Escalier", "1", "1000", "20"))))
                .id();
    }

    private static ButtonBase button(FxRobot robot, String text) {
        return robot.lookup(node ->
                        node instanceof ButtonBase button && text.equals(button.getText()) && button.isVisible())
                .queryAs(ButtonBase.class);
    }

    private static MenuButton menu(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof MenuButton button && text.equals(button.getText()))
                .queryAs(MenuButton.class);
    }

    private static List<String> words(Node pane) {
        return pane.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
