package fr.amiable.ui.payment;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.OpenDebt;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.ui.common.form.FormValues;
import fr.amiable.ui.common.form.TypedMoney;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of the payment form as typed. */
public final class PaymentFields {

    private final ObjectProperty<ClientId> client = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> receivedOn = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<PaymentMethod> method = new SimpleObjectProperty<>(PaymentMethod.TRANSFER);
    private final StringProperty reference = new SimpleStringProperty("");
    private final PaymentSplit split;
    private boolean isSaved;

    /** @param named the invoices the client says to pay; none when nothing was said */
    PaymentFields(LocalDate today, List<InvoiceId> named) {
        split = new PaymentSplit(named);
        receivedOn.set(today);
        amount.addListener((property, before, now) -> split.of(typedAmount().orElse(Money.ZERO)));
    }

    /** Shows what is owed on the day of the payment. */
    void show(List<OpenDebt> debts) {
        split.show(debts, receivedOn.get() == null ? LocalDate.MIN : receivedOn.get());
    }

    private Optional<Money> typedAmount() {
        return TypedMoney.read(amount.get());
    }

    PaymentDraft draft() {
        return new PaymentDraft(
                client.get(),
                receivedOn.get(),
                typedAmount().orElse(null),
                method.get(),
                reference.get().strip(),
                split.wayProperty().get().choice(),
                split.allocations());
    }

    /** What keeps this from being recorded, in the order of the screen. */
    List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>(draft().problems(today));
        found.addAll(split.problems());
        return List.copyOf(found);
    }

    /** What is typed, to be put aside; the parts are proposed again. */
    public FormValues values() {
        return new FormValues()
                .value("client", client, id -> String.valueOf(id.value()), id -> new ClientId(Long.parseLong(id)))
                .day("receivedOn", receivedOn)
                .text("amount", amount)
                .constant("method", method, PaymentMethod.class)
                .text("reference", reference);
    }

    void markSaved() {
        isSaved = true;
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !isSaved && (!amount.get().isBlank() || !reference.get().isBlank());
    }

    public ObjectProperty<ClientId> clientProperty() {
        return client;
    }

    /** The day the money reached the owner. */
    public ObjectProperty<LocalDate> receivedOnProperty() {
        return receivedOn;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    public ObjectProperty<PaymentMethod> methodProperty() {
        return method;
    }

    public StringProperty referenceProperty() {
        return reference;
    }

    public PaymentSplit split() {
        return split;
    }
}
