package fr.amiable.ui.client.card;

import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeRow;
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

/** The disputes with the client, open ones first. */
final class DisputesTab implements CardContent {

    private final ClientCardModel model;
    private final CardFrame frame;
    private final Texts texts;
    private final TableView<DisputeRow> table;
    private final Node node;

    DisputesTab(ClientCardModel model, CardFrame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.table = SmallTable.within(
                columns(),
                texts.get("client.card.disputes"),
                texts.get("client.card.noDispute"),
                row -> frame.navigator().show(new Destination.DisputePage(row.id())));
        table.setId("disputes");
        Button create = new Button(texts.get("client.card.newDispute"));
        create.setOnAction(pressed -> frame.navigator()
                .show(new Destination.DisputeForm(Optional.of(model.id()), Optional.empty(), Optional.empty())));
        this.node = TabSheet.of(texts.get("client.card.disputes"), table, create);
    }

    private List<TableColumn<DisputeRow, ?>> columns() {
        return List.of(
                ListTable.wide(110, Columns.words("number", texts.get("client.dispute.number"), DisputeRow::number)),
                ListTable.wide(
                        220,
                        Columns.words(
                                "category", texts.get("client.dispute.category"), row -> texts.of(row.category()))),
                ListTable.wide(
                        105, Columns.day("raisedOn", texts.get("client.dispute.raisedOn"), DisputeRow::raisedOn)),
                ListTable.wide(
                        115, Columns.amount("contested", texts.get("client.dispute.contested"), DisputeRow::contested)),
                ListTable.wide(
                        105,
                        Columns.day(
                                "closedOn",
                                texts.get("client.dispute.closedOn"),
                                row -> row.closedOn().orElse(null))),
                Columns.chip(
                        "stage",
                        texts.get("client.dispute.stage"),
                        row -> row.progress().stage(),
                        (stage, chip) -> chip.show(texts.of(stage), Tone.of(stage))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ClientFile file) {
        model.readDisputes(rows -> SmallTable.show(table, rows));
    }
}
