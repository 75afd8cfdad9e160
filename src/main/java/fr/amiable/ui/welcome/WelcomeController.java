package fr.amiable.ui.welcome;

import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** The first start: three steps that can each be left for later, or an invented business to look around in. */
public final class WelcomeController {

    private final Navigator navigator;
    private final Runnable explore;

    @FXML
    private Button describe;

    @FXML
    private Button type;

    /** @param explore opens the invented business beside the owner's data, which stays empty */
    public WelcomeController(Navigator navigator, Runnable explore) {
        this.navigator = navigator;
        this.explore = explore;
    }

    @FXML
    private void initialize() {
        offerIfPossible(describe, company());
        offerIfPossible(type, newInvoice());
    }

    private void offerIfPossible(Button act, Destination place) {
        act.setVisible(navigator.leadsTo(place));
        act.setManaged(act.isVisible());
    }

    private static Destination company() {
        return new Destination.Setup();
    }

    private static Destination newInvoice() {
        return new Destination.InvoiceForm(Optional.empty(), Optional.empty());
    }

    @FXML
    private void describeCompany() {
        navigator.show(company());
    }

    @FXML
    private void importInvoices() {
        navigator.show(new Destination.Import(List.of()));
    }

    @FXML
    private void typeInvoice() {
        navigator.show(newInvoice());
    }

    @FXML
    private void seeInvoices() {
        navigator.show(new Destination.Invoices());
    }

    @FXML
    private void exploreSample() {
        explore.run();
    }
}
