package fr.amiable.ui.invoice;

import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.ContractRow;
import fr.amiable.invoice.Supply;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;

/** Ties the contract and the category of the invoice form to their fields; each may be left out. */
final class SupplyChoices {

    private SupplyChoices() {}

    static void categories(
            ChoiceBox<Optional<Supply.Category>> box, ObjectProperty<Optional<Supply.Category>> field, Texts texts) {
        box.getItems().add(Optional.empty());
        Arrays.stream(Supply.Category.values()).map(Optional::of).forEach(box.getItems()::add);
        box.setConverter(FormChoices.words(
                category -> category.map(texts::of).orElse(texts.get("invoice.form.categoryUntold"))));
        box.valueProperty().bindBidirectional(field);
    }

    /** Choosing a contract also writes its number where none was typed. */
    static void contracts(
            ChoiceBox<Optional<ContractRow>> box,
            ObservableList<ContractRow> contracts,
            ConditionFields fields,
            Texts texts) {
        ObjectProperty<ContractId> field = fields.supply().contractProperty();
        box.setConverter(FormChoices.words(contract -> contract.map(row ->
                        texts.get("invoice.form.linkedContract.of", texts.of(row.kind()), row.number(), row.object()))
                .orElse(texts.get("invoice.form.linkedContract.none"))));
        boolean[] isShowing = {false};
        Runnable show = () -> {
            isShowing[0] = true;
            box.getItems().clear();
            box.getItems().add(Optional.empty());
            contracts.stream().map(Optional::of).forEach(box.getItems()::add);
            box.setValue(contracts.stream()
                    .filter(row -> row.id().equals(field.get()))
                    .findFirst());
            isShowing[0] = false;
        };
        box.valueProperty().addListener((property, before, chosen) -> {
            if (!isShowing[0] && chosen != null) {
                field.set(chosen.map(ContractRow::id).orElse(null));
                chosen.filter(row ->
                                Words.clean(fields.contractProperty().get()).isEmpty())
                        .ifPresent(row -> fields.contractProperty().set(row.number()));
            }
        });
        contracts.addListener((Observable changed) -> show.run());
        field.addListener((Observable changed) -> show.run());
        show.run();
    }
}
