package fr.amiable.ui.welcome;

import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;

/** The first start: three steps that can each be left for later, or an invented business to look around in. */
public final class WelcomeController {

    private final Navigator navigator;
    private final Runnable explore;

    /** @param explore opens the invented business beside the owner's data, which stays empty */
    public WelcomeController(Navigator navigator, Runnable explore) {
        this.navigator = navigator;
        this.explore = explore;
    }

    @FXML
    private void describeCompany() {
        navigator.show(new Destination.Settings(Destination.Settings.Tab.COMPANY));
    }

    @FXML
    private void importInvoices() {
        navigator.show(new Destination.Import(List.of()));
    }

    @FXML
    private void typeInvoice() {
        navigator.show(new Destination.InvoiceForm(Optional.empty(), Optional.empty()));
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
