package fr.amiable.ui.client.card;

import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.ui.common.widget.ListTable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every invoice of the client; only the lines in sight are drawn, however many there are. */
final class InvoicesTab implements CardContent {

    private final ObservableList<InvoiceRow> all = FXCollections.observableArrayList();
    private final FilteredList<InvoiceRow> shown = new FilteredList<>(all);
    private final Texts texts;
    private final Label count = new Label();
    private final VBox box = new VBox();

    InvoicesTab(ClientCardModel model, CardFrame frame) {
        this.texts = frame.texts();
        TextField search = new TextField();
        search.setId("invoiceFilter");
        search.setPromptText(texts.get("client.card.invoiceFilter"));
        search.setAccessibleText(texts.get("client.card.invoiceFilter"));
        search.setMaxWidth(320);
        search.textProperty().addListener((property, before, typed) -> filter(typed));
        TableView<InvoiceRow> table = new TableView<>();
        table.setId("invoices");
        table.setAccessibleText(texts.get("client.card.invoices"));
        table.setPlaceholder(new Label(texts.get("client.card.noInvoice")));
        ListTable.in(table, CardTables.invoiceColumns(model.today(), texts), frame.memory(), "client-invoices")
                .showing(shown)
                .opening(CardTables.opening(frame.navigator()), search);
        VBox.setVgrow(table, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        box.getStyleClass().add("card-tab");
        box.getChildren().setAll(search, table, count);
    }

    private void filter(String typed) {
        String searched = Words.searchable(typed);
        shown.setPredicate(row -> Words.searchable(row.number()).contains(searched));
        showCount();
    }

    private void showCount() {
        count.setText(texts.get("invoices.count", shown.size()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(ClientFile file) {
        all.setAll(file.invoices());
        showCount();
    }
}
