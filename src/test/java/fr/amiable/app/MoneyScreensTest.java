package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.Payment;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.payment.Waiver;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner does with what he gives up and with what a client paid too much, on real screens. */
class MoneyScreensTest extends TouredScreens {

    private ClientId client;
    private InvoiceId invoice;

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
        client = tour.desk().invoices().get(tour.sample().oversight()).client();
        invoice = tour.desk()
                .invoices()
                .record(InvoiceDraft.ofLines(
                        client,
                        "F-9100",
                        tour.desk().today().minusDays(20),
                        tour.desk().today().plusDays(10),
                        List.of(InvoiceLine.of("Escalier", "1", "1000", "20"))))
                .id();
    }

    @Test
    void aSmallBalanceIsGivenUpWithItsReasonOnly(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.WaiverForm(invoice)));
        type(robot, "#amount", "12,50");
        press(robot, "Enregistrer l’abandon");
        assertThat(tour.desk().invoiceServices().waivers().ofInvoice(invoice)).isEmpty();

        robot.interact(() ->
                robot.lookup("#parts .radio-button").queryAs(ButtonBase.class).fire());
        type(robot, "#amount", "12,50");
        type(robot, "#reason", "geste commercial");
        press(robot, "Enregistrer l’abandon");

        assertThat(tour.desk().invoiceServices().waivers().ofInvoice(invoice))
                .singleElement()
                .extracting(Waiver::part, Waiver::amount, Waiver::reason)
                .containsExactly(DebtPart.PRINCIPAL, Money.euros("12.50"), "geste commercial");
        assertThat(tour.desk().invoices().row(invoice).outstanding()).isEqualTo(Money.euros("1187.50"));
    }

    @Test
    void theCreditOfAClientIsReachedFromHisCardAndGivenBack(FxRobot robot) {
        overpay("200.00");
        Money credit = tour.desk().payments().unallocated(client);
        robot.interact(() -> tour.go(new Destination.ClientCard(client)));
        robot.interact(() -> robot.lookup("#useCredit").queryAs(Hyperlink.class).fire());
        assertThat(tour.place()).isEqualTo(new Destination.CreditForm(client));

        type(robot, "#refunded", "beaucoup");
        press(robot, "Noter le remboursement");
        assertThat(tour.desk().payments().unallocated(client)).isEqualTo(credit);
        type(robot, "#refunded", "50");
        press(robot, "Noter le remboursement");

        assertThat(tour.desk().payments().unallocated(client)).isEqualTo(credit.minus(Money.euros("50.00")));
    }

    @Test
    void theCreditOfAClientPaysHisOpenInvoices(FxRobot robot) {
        overpay("100000.00");
        robot.interact(() -> tour.go(new Destination.CreditForm(client)));
        press(robot, "Imputer");

        assertThat(tour.desk().invoices().row(invoice).statusOn(tour.desk().today()))
                .isEqualTo(InvoiceStatus.SETTLED);
    }

    @Test
    void aPaymentIsOpenedFromItsInvoiceAndTakenBackWithItsReason(FxRobot robot) {
        Payment payment = tour.desk()
                .payments()
                .record(new PaymentDraft(
                        client,
                        tour.desk().today(),
                        Money.euros("1300.00"),
                        PaymentMethod.CHEQUE,
                        "n° 8834",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(invoice, Money.euros("1200.00")))));
        robot.interact(() -> tour.go(new Destination.InvoicePage(invoice)));
        follow(robot, FrenchText.money(Money.euros("1300.00")));
        assertThat(tour.place()).isEqualTo(new Destination.PaymentPage(payment.id()));
        assertThat(words(robot)).contains("n° 8834", "soldée", FrenchText.money(Money.euros("100.00")));

        tour.dialogs().giving("chèque sans provision");
        press(robot, "Annuler ce règlement…");

        assertThat(tour.desk().payments().get(payment.id()).isReversed()).isTrue();
        assertThat(words(robot)).anyMatch(line -> line.contains("chèque sans provision"));
        assertThat(robot.lookup("#useCredit").query().isVisible()).isFalse();
    }

    private static void follow(FxRobot robot, String start) {
        robot.interact(() -> robot.lookup(
                        node -> node instanceof Hyperlink link && link.getText().startsWith(start))
                .queryAs(Hyperlink.class)
                .fire());
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void overpay(String euros) {
        tour.desk()
                .payments()
                .record(new PaymentDraft(
                        client,
                        tour.desk().today(),
                        Money.euros(euros),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.LEGAL,
                        List.of()));
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    private static void press(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup(node -> node instanceof ButtonBase button && text.equals(button.getText()))
                .queryAs(ButtonBase.class)
                .fire());
    }
}
