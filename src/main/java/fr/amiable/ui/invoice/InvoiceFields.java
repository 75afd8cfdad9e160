package fr.amiable.ui.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.ui.common.form.FormValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** All fields of the invoice form as typed. */
public final class InvoiceFields {

    private final LocalDate today;
    private final ObjectProperty<ClientId> client = new SimpleObjectProperty<>();
    private final ObjectProperty<InvoiceType> type = new SimpleObjectProperty<>(InvoiceType.INVOICE);
    private final ObjectProperty<InvoiceId> corrects = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final TermFields terms;
    private final AmountFields amounts = new AmountFields();
    private final ConditionFields conditions = new ConditionFields();

    private InvoiceDraft untouched;
    private String proposedNumber = "";

    public InvoiceFields(LocalDate today) {
        this.today = today;
        terms = new TermFields(today);
        untouched = draft();
    }

    /** The client known beforehand is not something typed. */
    public InvoiceFields forClient(Optional<ClientId> known) {
        client.set(known.orElse(null));
        markUnmodified();
        return this;
    }

    /** Shows an invoice as it was recorded. */
    void show(InvoiceDraft draft) {
        client.set(draft.client());
        type.set(draft.type());
        corrects.set(draft.references().corrects().orElse(null));
        number.set(draft.number());
        terms.show(draft);
        amounts.show(draft);
        conditions.show(draft);
    }

    /** What was typed, in figures; unreadable parts are left out and named by {@link #unreadable()}. */
    InvoiceDraft draft() {
        boolean isCreditNote = type.get() == InvoiceType.CREDIT_NOTE;
        Optional<InvoiceId> corrected = Optional.ofNullable(corrects.get()).filter(invoice -> isCreditNote);
        return new InvoiceDraft(
                client.get(),
                type.get(),
                number.get(),
                terms.issuedOnProperty().get(),
                terms.performedOnProperty().get(),
                terms.dueOnProperty().get(),
                amounts.readableLines(),
                amounts.totalsProperty().get(),
                conditions.conditions(),
                conditions.references(corrected));
    }

    /** Fields whose text cannot be read as what it should be. */
    List<Problem> unreadable() {
        return Stream.concat(amounts.unreadable().stream(), conditions.unreadable().stream())
                .toList();
    }

    /** Puts the number that follows the last one, unless another was typed. */
    void proposeNumber(String next) {
        if (number.get().isBlank() || number.get().equals(proposedNumber)) {
            proposedNumber = next;
            number.set(next);
        }
    }

    /** What is typed, to be put aside. */
    public FormValues values() {
        FormValues values = new FormValues()
                .value("client", client, id -> String.valueOf(id.value()), id -> new ClientId(Long.parseLong(id)))
                .constant("type", type, InvoiceType.class)
                .value("corrects", corrects, id -> String.valueOf(id.value()), id -> new InvoiceId(Long.parseLong(id)))
                .text("number", number);
        terms.nameIn(values);
        amounts.nameIn(values);
        conditions.nameIn(values);
        return values;
    }

    void markUnmodified() {
        untouched = draft();
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !draft().equals(untouched) || !unreadable().isEmpty();
    }

    LocalDate today() {
        return today;
    }

    public ObjectProperty<ClientId> clientProperty() {
        return client;
    }

    public ObjectProperty<InvoiceType> typeProperty() {
        return type;
    }

    /** The invoice a credit note corrects; ignored for other types. */
    public ObjectProperty<InvoiceId> correctsProperty() {
        return corrects;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public TermFields terms() {
        return terms;
    }

    public AmountFields amounts() {
        return amounts;
    }

    public ConditionFields conditions() {
        return conditions;
    }
}
