package fr.amiable.ui.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.ImmediateTasks;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.Screen;
import fr.amiable.ui.common.Screens;
import fr.amiable.ui.common.ScriptedDialogs;
import fr.amiable.ui.common.Views;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InvoiceFormViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Texts texts = new Texts();
    private final OpenDesk desk = new Wiring(
                    texts, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "Camille")
            .openInMemory();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final StackPane root = new StackPane();
    private final Navigator navigator = new Navigator(
            new Screens()
                    .on(Destination.Invoices.class, place -> Screen.of(new StackPane()))
                    .on(Destination.InvoicePage.class, place -> Screen.of(new StackPane()))
                    .on(Destination.InvoiceForm.class, this::form),
            dialogs);
    private ClientId client;
    private InvoiceFields fields;

    @Start
    void show(Stage stage) {
        client = desk.clients()
                .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Menuiserie Kerjean", PostalAddress.EMPTY))
                .id();
        Scene scene = new Scene(root, 1200, 760);
        scene.getStylesheets().add(sheet("light.css"));
        scene.getStylesheets().addAll(sheet("fonts.css"), sheet("amiable.css"));
        navigator
                .screenProperty()
                .addListener((property, before, screen) -> root.getChildren().setAll(screen.view()));
        navigator.show(new Destination.InvoiceForm(Optional.of(client), Optional.empty()));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(InvoiceFormViewTest.class.getResource("/fr/amiable/ui/" + name))
                .toExternalForm();
    }

    private Screen form(Destination.InvoiceForm place) {
        fields = new InvoiceFields(TODAY).forClient(place.client());
        InvoiceFormModel.Services services = new InvoiceFormModel.Services(
                desk.clients(), desk.invoices(), desk.company(), desk.cases().contracts(), desk.rates()::current);
        InvoiceFormModel model = new InvoiceFormModel(fields, place.invoice(), services, new ImmediateTasks());
        Parent view = new Views(texts).load(new InvoiceFormController(model, navigator, dialogs, texts));
        return Screen.of(view).guardedBy(fields::isModified);
    }

    @Test
    void anInvoiceIsTypedAndSavedFromTheKeyboard(FxRobot robot) {
        fill(robot, "F-0001");
        assertThat(robot.lookup("#totals .total-payable .figure")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("3\u00a0900,00\u00a0€");

        robot.push(KeyCode.CONTROL, KeyCode.S);

        Invoice stored = desk.invoices().getByNumber("F-0001");
        assertThat(stored.client()).isEqualTo(client);
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.InvoicePage(stored.id()));
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidUnderItsFieldAndTheFirstIsFocused(FxRobot robot) {
        robot.clickOn("#save");

        assertThat(robot.lookup("#save").queryButton().isDisabled()).isFalse();
        assertThat(robot.lookup("#number").query().isFocused()).isTrue();
        assertThat(robot.lookup("Indiquez le numéro de facture.").tryQuery()).isPresent();
    }

    @Test
    void aDayThatCannotBeReadIsNotSavedAsNoDay(FxRobot robot) {
        fill(robot, "F-0001");
        robot.clickOn("#performedOn").write("31/02/2026").push(KeyCode.CONTROL, KeyCode.S);

        assertThat(desk.invoices().findByNumber("F-0001")).isEmpty();
    }

    @Test
    void escapeAsksBeforeWhatIsTypedIsLost(FxRobot robot) {
        robot.clickOn("#number").write("F").push(KeyCode.ESCAPE);

        assertThat(dialogs.asked()).containsExactly(Question.LOSE_CHANGES);
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.Invoices());
    }

    @Test
    void aCorrectionAsksWhyAndNothingIsDoneWithoutAReason(FxRobot robot) {
        fill(robot, "F-0001");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        InvoiceId id = desk.invoices().getByNumber("F-0001").id();
        robot.interact(() -> navigator.show(new Destination.InvoiceForm(Optional.empty(), Optional.of(id))));
        assertThat(robot.lookup("#number").queryTextInputControl().getText()).isEqualTo("F-0001");

        robot.interact(() -> fields.conditions().noteProperty().set("Pose comprise"));
        robot.clickOn("#save");
        assertThat(dialogs.asked()).containsExactly(Question.CORRECT_INVOICE);
        assertThat(desk.invoices().get(id).references().note()).isEmpty();

        dialogs.giving("oubli");
        robot.clickOn("#save");
        assertThat(desk.invoices().get(id).references().note()).isEqualTo("Pose comprise");
    }

    @Test
    void termsThatAreNotOfferedAreShownToo(FxRobot robot) {
        robot.interact(() -> fields.terms().termsProperty().set(PaymentTerms.daysFromIssue(90)));

        ChoiceBox<?> terms = robot.lookup("#terms").queryAs(ChoiceBox.class);
        assertThat(terms.getValue()).isEqualTo(Optional.of(PaymentTerms.daysFromIssue(90)));
        assertThat(robot.lookup("#termWarnings .warning").queryAll()).hasSize(1);
        assertThat(robot.lookup("#dueOn").queryTextInputControl().getText()).isEqualTo("22/02/2027");
    }

    @Test
    void anAddedLineIsReadyToBeTyped(FxRobot robot) {
        robot.clickOn(texts.get("invoice.form.addLine")).write("Pose");

        assertThat(fields.amounts().lines().get(1).descriptionProperty().get()).isEqualTo("Pose");
    }

    @Test
    void enterGoesThroughALineAndOnToANewOne(FxRobot robot) {
        robot.clickOn("#description").write("Pose").push(KeyCode.ENTER);
        assertThat(robot.lookup("#quantity").query().isFocused()).isTrue();

        robot.push(KeyCode.ENTER)
                .write("100")
                .push(KeyCode.ENTER)
                .push(KeyCode.ENTER)
                .push(KeyCode.ENTER);
        robot.write("Dépose");

        assertThat(fields.amounts().lines()).hasSize(2);
        assertThat(fields.amounts().lines().get(0).unitPriceProperty().get()).isEqualTo("100");
        assertThat(fields.amounts().lines().get(1).descriptionProperty().get()).isEqualTo("Dépose");

        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(fields.amounts().lines()).hasSize(1);
    }

    private void fill(FxRobot robot, String number) {
        robot.clickOn("#number").write(number);
        robot.interact(() -> fields.terms().termsProperty().set(PaymentTerms.daysFromIssue(30)));
        robot.clickOn("#description").write("Escalier");
        robot.clickOn("#unitPrice").write("3250");
    }
}
