package fr.amiable.ui.agreement;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** An open invoice of the client, part of what is agreed or not. */
public final class ChosenInvoice {

    private final InvoiceRow row;
    private final BooleanProperty chosen;

    ChosenInvoice(InvoiceRow row, boolean isChosen) {
        this.row = row;
        this.chosen = new SimpleBooleanProperty(isChosen);
    }

    InvoiceRow row() {
        return row;
    }

    InvoiceId id() {
        return row.id();
    }

    boolean isChosen() {
        return chosen.get();
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }
}
