package fr.amiable.ui.invoice;

import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.ui.common.form.FormValues;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The dates of the invoice form; the due date follows the terms until it is typed by hand. */
public final class TermFields {

    private final ObjectProperty<LocalDate> issuedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> performedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<PaymentTerms> terms = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> dueOn = new SimpleObjectProperty<>();

    TermFields(LocalDate today) {
        issuedOn.set(today);
        terms.addListener((property, before, now) -> followTerms());
        issuedOn.addListener((property, before, now) -> followTerms());
        performedOn.addListener((property, before, now) -> followTerms());
    }

    private void followTerms() {
        if (terms.get() != null && issuedOn.get() != null) {
            dueOn.set(terms.get().dueOn(issuedOn.get(), Optional.ofNullable(performedOn.get())));
        }
    }

    /** The due date comes last: it stays as it was typed. */
    void nameIn(FormValues values) {
        values.day("issuedOn", issuedOn).day("performedOn", performedOn).day("dueOn", dueOn);
    }

    void show(InvoiceDraft draft) {
        terms.set(null);
        issuedOn.set(draft.issuedOn());
        performedOn.set(draft.performedOn());
        dueOn.set(draft.dueOn());
    }

    public ObjectProperty<LocalDate> issuedOnProperty() {
        return issuedOn;
    }

    /** Delivery of the goods or end of the service; null when not known. */
    public ObjectProperty<LocalDate> performedOnProperty() {
        return performedOn;
    }

    /** Null when the due date is typed by hand. */
    public ObjectProperty<PaymentTerms> termsProperty() {
        return terms;
    }

    public ObjectProperty<LocalDate> dueOnProperty() {
        return dueOn;
    }
}
