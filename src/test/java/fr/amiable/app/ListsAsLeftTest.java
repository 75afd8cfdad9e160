package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.ui.client.ClientEntry;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.invoice.InvoiceEntry;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A list gone back to is as it was left, with what became of its lines meanwhile. */
class ListsAsLeftTest extends TouredScreens {

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1240, 780);
    }

    @Test
    void theWordsSoughtAndTheLineChosenAreThereAndANewLineToo(FxRobot robot) {
        go(robot, new Destination.Clients());
        TableView<ClientEntry> clients = table(robot);
        TextField search = robot.lookup("#search").query();
        robot.interact(() -> {
            search.setText("a");
            clients.getSelectionModel().select(1);
        });
        ClientEntry chosen = clients.getSelectionModel().getSelectedItem();
        int before = clients.getItems().size();

        go(robot, new Destination.ClientCard(chosen.row().id()));
        Client added = tour.desk()
                .clients()
                .record(ClientDraft.of(
                        ClientKind.PROFESSIONAL,
                        "Aaa Menuiserie",
                        PostalAddress.of("1 rue du Port", "29200", "Brest")));
        back(robot);

        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("a");
        assertThat(table(robot).getItems()).hasSize(before + 1);
        assertThat(clients.getItems()).extracting(entry -> entry.row().id()).contains(added.id());
        assertThat(clients.getSelectionModel().getSelectedItems()).isEqualTo(List.of(chosen));
    }

    @Test
    void anInvoicePaidMeanwhileIsStillChosenAndSaysSo(FxRobot robot) {
        go(robot, new Destination.Invoices());
        TableView<InvoiceEntry> invoices = table(robot);
        InvoiceEntry open = invoices.getItems().stream()
                .filter(entry -> entry.row().id().equals(tour.sample().oversight()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> invoices.getSelectionModel().select(open));

        go(robot, new Destination.InvoicePage(open.row().id()));
        tour.desk()
                .payments()
                .record(new PaymentDraft(
                        open.row().client(),
                        tour.desk().today(),
                        open.row().outstanding(),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(open.row().id(), open.row().outstanding()))));
        back(robot);

        InvoiceEntry now =
                ListsAsLeftTest.<InvoiceEntry>table(robot).getSelectionModel().getSelectedItem();
        assertThat(now.row().id()).isEqualTo(open.row().id());
        assertThat(now.row().outstanding().isPositive()).isFalse();
    }

    @Test
    void otherListsKeepTheirLineToo(FxRobot robot) {
        for (Destination place :
                List.of(new Destination.Contracts(), new Destination.Disputes(), new Destination.Letters())) {
            go(robot, place);
            Object chosen = table(robot).getItems().get(0);
            robot.interact(() -> table(robot).getSelectionModel().select(0));

            go(robot, new Destination.Help());
            back(robot);

            assertThat(table(robot).getSelectionModel().getSelectedItem())
                    .as(place.toString())
                    .isEqualTo(chosen);
        }
    }

    private void back(FxRobot robot) {
        robot.interact(tour::back);
    }

    @SuppressWarnings("unchecked")
    private static <R> TableView<R> table(FxRobot robot) {
        return (TableView<R>) robot.lookup("#table").queryTableView();
    }
}
