package fr.amiable.ui.client;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.Payment;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.PageHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the card of a client to its model. */
public final class ClientCardController {

    private static final double ROW = 34;
    private static final double HEADER = 32;
    private static final int MOST_ROWS = 12;

    private final ClientCardModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;
    private final ClientCardParts parts;

    @FXML
    private PageHeader header;

    @FXML
    private HBox flags;

    @FXML
    private MenuButton write;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerWords;

    @FXML
    private HBox figures;

    @FXML
    private TableView<InvoiceRow> invoices;

    @FXML
    private Card paymentsCard;

    @FXML
    private VBox payments;

    @FXML
    private VBox identity;

    @FXML
    private VBox chronology;

    public ClientCardController(ClientCardModel model, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
        this.parts = new ClientCardParts(texts, navigator);
    }

    @FXML
    private void initialize() {
        for (LetterType type : LetterType.values()) {
            MenuItem item = new MenuItem(texts.of(type));
            item.setOnAction(chosen ->
                    oldestOpen().ifPresent(row -> navigator.show(new Destination.LetterDesk(type, row.id()))));
            write.getItems().add(item);
        }
        invoices.getColumns().addAll(columns());
        invoices.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        invoices.setPlaceholder(new Label(texts.get("client.card.noInvoice")));
        invoices.setRowFactory(any -> row());
        invoices.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && invoices.getSelectionModel().getSelectedItem() != null) {
                open(invoices.getSelectionModel().getSelectedItem());
            }
        });
        setShown(banner, false);
        setShown(paymentsCard, false);
        model.fileProperty().addListener((property, before, file) -> show(file));
        model.load();
    }

    private List<TableColumn<InvoiceRow, ?>> columns() {
        return List.of(
                wide(110, Columns.words("number", texts.get("invoices.number"), InvoiceRow::number)),
                wide(105, Columns.day("dueOn", texts.get("invoices.dueOn"), InvoiceRow::dueOn)),
                wide(110, Columns.amount("gross", texts.get("invoices.gross"), InvoiceRow::gross)),
                wide(110, Columns.amount("outstanding", texts.get("invoices.outstanding"), InvoiceRow::outstanding)),
                Columns.status("status", texts.get("invoices.status"), row -> row.statusOn(model.today()), texts));
    }

    private static TableColumn<InvoiceRow, ?> wide(double width, TableColumn<InvoiceRow, ?> column) {
        column.setPrefWidth(width);
        return column;
    }

    private TableRow<InvoiceRow> row() {
        TableRow<InvoiceRow> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(InvoiceRow row) {
        navigator.show(new Destination.InvoicePage(row.id()));
    }

    private void show(ClientFile file) {
        Client client = file.client();
        header.setTitle(client.name());
        header.setSubtitle(parts.whatItIs(client));
        flags.getChildren().setAll(parts.flags(client.flags()));
        showBanner();
        figures.getChildren().setAll(parts.figures(file, overdueAmount()));
        invoices.setItems(FXCollections.observableArrayList(file.invoices()));
        double rows = Math.min(Math.max(file.invoices().size(), 1), MOST_ROWS);
        invoices.setPrefHeight(HEADER + rows * ROW);
        invoices.setMinHeight(HEADER + rows * ROW);
        write.setDisable(oldestOpen().isEmpty());
        payments.getChildren().setAll(parts.payments(file.payments(), this::reverse));
        setShown(paymentsCard, !file.payments().isEmpty());
        identity.getChildren().setAll(parts.identity(client));
        chronology.getChildren().setAll(parts.chronology(model.chronology()));
    }

    private void showBanner() {
        int late = model.overdue().size();
        bannerWords.setText(texts.get("client.card.banner", late, overdueAmount()));
        setShown(banner, late > 0);
    }

    private Money overdueAmount() {
        return Money.sum(model.overdue().stream().map(InvoiceRow::outstanding).toList());
    }

    /** What a letter would be about first: the oldest due, late ones before the others. */
    private Optional<InvoiceRow> oldestOpen() {
        return model.fileProperty().get().invoices().stream()
                .filter(row -> row.outstanding().isPositive())
                .min(Comparator.comparing(InvoiceRow::dueOn));
    }

    private void reverse(Payment payment) {
        dialogs.askReason(Question.REVERSE_PAYMENT, payment.amount(), payment.receivedOn())
                .ifPresent(reason -> model.reverse(payment.id(), reason));
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    @FXML
    private void change() {
        navigator.show(new Destination.ClientForm(Optional.of(model.client())));
    }

    @FXML
    private void pay() {
        navigator.show(new Destination.PaymentForm(Optional.of(model.client()), Optional.empty()));
    }

    @FXML
    private void invoice() {
        navigator.show(new Destination.InvoiceForm(Optional.of(model.client()), Optional.empty()));
    }
}
