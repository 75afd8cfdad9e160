package fr.amiable.ui.invoice.supply;

import fr.amiable.contract.ContractId;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.Supply;
import fr.amiable.ui.common.form.FormValues;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What was supplied, under which contract of the desk, and where it was delivered. */
public final class SupplyFields {

    private static final String UNTOLD = "-";

    private final ObjectProperty<Optional<Supply.Category>> category = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ContractId> contract = new SimpleObjectProperty<>();
    private final StringProperty deliveryAddress = new SimpleStringProperty("");

    /** What is typed, to be put aside. */
    public void nameIn(FormValues values) {
        values.value(
                        "category",
                        category,
                        told -> told.map(Enum::name).orElse(UNTOLD),
                        written -> written.equals(UNTOLD)
                                ? Optional.empty()
                                : Optional.of(Supply.Category.valueOf(written)))
                .value(
                        "linkedContract",
                        contract,
                        id -> String.valueOf(id.value()),
                        id -> new ContractId(Long.parseLong(id)))
                .text("deliveryAddress", deliveryAddress);
    }

    public void show(InvoiceReferences references) {
        category.set(references.supply().category());
        contract.set(references.contractId().orElse(null));
        deliveryAddress.set(references.supply().deliveryAddress());
    }

    public Supply supply() {
        return new Supply(category.get(), deliveryAddress.get().strip());
    }

    public Optional<ContractId> contractId() {
        return Optional.ofNullable(contract.get());
    }

    public ObjectProperty<Optional<Supply.Category>> categoryProperty() {
        return category;
    }

    /** Null when no contract of the desk is linked. */
    public ObjectProperty<ContractId> contractProperty() {
        return contract;
    }

    public StringProperty deliveryAddressProperty() {
        return deliveryAddress;
    }
}
