package fr.amiable.ui.letter;

import fr.amiable.invoice.InvoiceRow;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** An open invoice of the client, and whether the letter is about it. */
public final class IncludedInvoice {

    private final InvoiceRow row;
    private final BooleanProperty included;

    IncludedInvoice(InvoiceRow row, boolean isIncluded) {
        this.row = row;
        this.included = new SimpleBooleanProperty(isIncluded);
    }

    public InvoiceRow row() {
        return row;
    }

    public BooleanProperty includedProperty() {
        return included;
    }
}
