package fr.amiable.ui.client.card;

import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.SmallTable;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The contracts, quotes and orders with the client. */
final class ContractsTab implements CardContent {

    private final ClientCardModel model;
    private final Texts texts;
    private final TableView<ContractRow> table;
    private final Node node;

    ContractsTab(ClientCardModel model, CardFrame frame) {
        this.model = model;
        this.texts = frame.texts();
        this.table = SmallTable.within(
                columns(),
                texts.get("client.card.contracts"),
                texts.get("client.card.noContract"),
                row -> frame.navigator().show(new Destination.ContractPage(row.id())));
        table.setId("contracts");
        Button create = new Button(texts.get("client.card.newContract"));
        create.setOnAction(pressed ->
                frame.navigator().show(new Destination.ContractForm(Optional.of(model.id()), Optional.empty())));
        this.node = TabSheet.of(texts.get("client.card.contracts"), table, create);
    }

    private List<TableColumn<ContractRow, ?>> columns() {
        return List.of(
                Columns.chip(
                        "kind",
                        texts.get("client.contract.kind"),
                        ContractRow::kind,
                        (kind, chip) -> chip.show(texts.of(kind), Tone.GREY)),
                ListTable.wide(
                        160, Columns.reference("number", texts.get("client.contract.number"), ContractRow::number)),
                ListTable.wide(
                        220, Columns.mutedWords("object", texts.get("client.contract.object"), ContractRow::object)),
                ListTable.wide(
                        105,
                        Columns.day(
                                "signedOn",
                                texts.get("client.contract.signedOn"),
                                row -> row.signedOn().orElse(null))),
                ListTable.wide(
                        105,
                        Columns.day(
                                "endsOn",
                                texts.get("client.contract.endsOn"),
                                row -> row.endsOn().orElse(null))),
                ListTable.wide(
                        115,
                        Columns.amount(
                                "amount",
                                texts.get("client.contract.amount"),
                                row -> row.amount().orElse(null))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ClientFile file) {
        model.readContracts(rows -> SmallTable.show(table, rows));
    }
}
