package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.plan.Instalments;
import fr.amiable.payment.plan.PlanDraft;
import fr.amiable.payment.plan.PlanState;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import fr.amiable.payment.plan.Rhythm;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an owner does with promises to pay and instalment plans, on real screens. */
class AgreementScreensTest extends TouredScreens {

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
                        "F-9200",
                        today().minusDays(60),
                        today().minusDays(30),
                        List.of(InvoiceLine.of("Escalier", "1", "1000", "20"))))
                .id();
    }

    @Test
    void aPromiseIsNotedFromTheInvoiceAndTakenOutThenBroughtBack(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.InvoicePage(invoice)));
        fire(robot, "#promise");
        assertThat(tour.place()).isEqualTo(new Destination.PromiseForm(client, List.of(invoice)));

        press(robot, "Enregistrer la promesse");
        assertThat(promises()).isEmpty();
        type(robot, "#promisedOn", "+7");
        press(robot, "Enregistrer la promesse");

        assertThat(promises()).singleElement().satisfies(one -> {
            assertThat(one.promise().promisedOn()).isEqualTo(today().plusDays(7));
            assertThat(one.promise().amount()).isEqualTo(Money.euros("1200.00"));
        });
        assertThat(status()).isEqualTo(InvoiceStatus.PROMISED);
        assertThat(tour.place()).isEqualTo(new Destination.InvoicePage(invoice));

        robot.interact(() -> tour.go(new Destination.PromiseForm(
                client,
                List.of(invoice),
                Optional.of(promises().get(0).promise().id()))));
        press(robot, "Supprimer");
        assertThat(status()).isEqualTo(InvoiceStatus.OVERDUE);
        robot.interact(() -> tour.notices().lookup(".notice-undo").fireEvent(new ActionEvent()));
        assertThat(promises()).hasSize(1);
    }

    @Test
    void aPlanFollowsTheDebtUntilALineIsTypedAndItsSumMustBeRight(FxRobot robot) {
        robot.interact(() -> tour.go(new Destination.PlanForm(client, List.of(invoice))));
        type(robot, "#costs", "30");
        assertThat(words(robot)).anyMatch(line -> line.contains("le compte y est"));

        robot.interact(() -> robot.lookup(".money-field").queryAllAs(TextInputControl.class).stream()
                .filter(field -> "410,00".equals(field.getText()))
                .findFirst()
                .orElseThrow()
                .setText("400"));
        press(robot, "Enregistrer l’échéancier");
        assertThat(plans()).isEmpty();
        assertThat(words(robot)).anyMatch(line -> line.contains("il manque 10,00"));

        press(robot, "Proposer des parts égales");
        press(robot, "Enregistrer l’échéancier");
        assertThat(plans()).singleElement().satisfies(one -> {
            assertThat(one.plan().total()).isEqualTo(Money.euros("1230.00"));
            assertThat(one.plan().instalments()).extracting(Instalment::amount).containsOnly(Money.euros("410.00"));
        });
        assertThat(tour.place())
                .isEqualTo(new Destination.PlanPage(plans().get(0).plan().id()));
    }

    @Test
    void theAgreementIsPrintedThenSigned(FxRobot robot) {
        draw(today(), today().plusDays(10));
        robot.interact(
                () -> tour.go(new Destination.PlanPage(plans().get(0).plan().id())));
        Path pdf = folder.resolve("accord.pdf");
        tour.dialogs().savingTo(pdf);
        press(robot, "Accord en deux exemplaires…");
        assertThat(pdf).exists();

        type(robot, "#signedOn", "+1");
        press(robot, "Enregistrer");
        assertThat(plans().get(0).plan().signedOn()).isEmpty();
        type(robot, "#signedOn", "+0");
        press(robot, "Enregistrer");
        assertThat(plans().get(0).plan().signedOn()).contains(today());
        assertThat(words(robot)).contains("Tenu");
    }

    @Test
    void aMissedInstalmentLeadsToTheLetterAndTheBalanceFallsDue(FxRobot robot) {
        draw(today().minusDays(20), today().minusDays(10));
        robot.interact(
                () -> tour.go(new Destination.PlanPage(plans().get(0).plan().id())));
        assertThat(words(robot)).contains("Échéance manquée");

        press(robot, "Rendre le solde exigible");
        assertThat(plans().get(0).stateOn(today())).isEqualTo(PlanState.DEFAULTED);

        press(robot, "Écrire la lettre");
        assertThat(tour.place()).isEqualTo(new Destination.LetterDesk(LetterType.MISSED_INSTALMENT, invoice));
    }

    private void draw(LocalDate drawnOn, LocalDate first) {
        Money owed = Money.euros("1200.00");
        tour.desk()
                .agreements()
                .plans()
                .draw(new PlanDraft(
                        tour.desk().clients().get(client).kind().regime(),
                        List.of(new PlannedDebt(invoice, owed)),
                        drawnOn,
                        PlanTerms.USUAL,
                        Instalments.equal(owed, 3, first, Rhythm.MONTH)));
    }

    private LocalDate today() {
        return tour.desk().today();
    }

    private List<FollowedPromise> promises() {
        return tour.desk().agreements().promises().of(invoice);
    }

    private List<FollowedPlan> plans() {
        return tour.desk().agreements().plans().of(invoice);
    }

    private InvoiceStatus status() {
        return tour.desk().invoices().row(invoice).statusOn(today());
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .map(text -> text.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    private static void press(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup(node -> node instanceof ButtonBase button && text.equals(button.getText()))
                .queryAs(ButtonBase.class)
                .fire());
    }
}
