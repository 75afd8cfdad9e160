package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.PaymentConditions;
import fr.amiable.law.interest.Imputation;
import fr.amiable.ui.common.TypedNumber;
import fr.amiable.ui.common.form.FormValues;
import fr.amiable.ui.invoice.supply.RetentionFields;
import fr.amiable.ui.invoice.supply.SupplyFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The agreed rate, the order of imputation and the references of the invoice form. */
public final class ConditionFields {

    private final StringProperty penaltyRate = new SimpleStringProperty("");
    private final ObjectProperty<Imputation> imputation =
            new SimpleObjectProperty<>(PaymentConditions.LEGAL.imputation());
    private final StringProperty order = new SimpleStringProperty("");
    private final StringProperty contract = new SimpleStringProperty("");
    private final SupplyFields supply = new SupplyFields();
    private final RetentionFields retention = new RetentionFields();
    private final StringProperty note = new SimpleStringProperty("");

    void nameIn(FormValues values) {
        values.text("penaltyRate", penaltyRate)
                .constant("imputation", imputation, Imputation.class)
                .text("order", order)
                .text("contract", contract)
                .text("note", note);
        supply.nameIn(values);
        retention.nameIn(values);
    }

    void show(InvoiceDraft draft) {
        Optional<Percentage> rate = draft.conditions().penaltyRate();
        penaltyRate.set(rate.map(agreed -> FrenchText.number(agreed.points())).orElse(""));
        imputation.set(draft.conditions().imputation());
        order.set(draft.references().order());
        contract.set(draft.references().contract());
        note.set(draft.references().note());
        supply.show(draft.references());
        retention.show(draft.conditions().retention());
    }

    PaymentConditions conditions() {
        return new PaymentConditions(agreedRate(), imputation.get(), retention.retention());
    }

    InvoiceReferences references(Optional<InvoiceId> corrects) {
        return new InvoiceReferences(
                Words.clean(order.get()),
                Words.clean(contract.get()),
                supply.contractId(),
                corrects,
                supply.supply(),
                note.get().strip());
    }

    List<Problem> unreadable() {
        List<Problem> found = new ArrayList<>();
        if (!Words.clean(penaltyRate.get()).isEmpty() && agreedRate().isEmpty()) {
            found.add(Problem.of("penaltyRate", "invoice.unreadableRate"));
        }
        found.addAll(retention.unreadable());
        return found;
    }

    /** The rate agreed with the client; empty when none was typed or it cannot be read. */
    public Optional<Percentage> agreedRate() {
        return TypedNumber.readRate(penaltyRate.get());
    }

    public StringProperty penaltyRateProperty() {
        return penaltyRate;
    }

    public ObjectProperty<Imputation> imputationProperty() {
        return imputation;
    }

    public StringProperty orderProperty() {
        return order;
    }

    public StringProperty contractProperty() {
        return contract;
    }

    public SupplyFields supply() {
        return supply;
    }

    public RetentionFields retention() {
        return retention;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
