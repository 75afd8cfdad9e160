package fr.amiable.ui.client.card;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.payment.Payment;
import fr.amiable.ui.agreement.AgreementsPanel;
import fr.amiable.ui.client.ProfileWords;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.SmallTable;
import fr.amiable.ui.common.widget.Tone;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The account: what is owed, the open invoices, what was paid, the credit, and how the client pays. */
final class AccountTab implements CardContent {

    private final ClientCardModel model;
    private final CardFrame frame;
    private final Texts texts;
    private final HBox figures = new HBox();
    private final Button statement = new Button();
    private final TableView<InvoiceRow> open;
    private final TableView<Payment> payments;
    private final VBox profile = new VBox();
    private final AgreementsPanel agreements;
    private final Page page = new Page();

    AccountTab(ClientCardModel model, CardFrame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.agreements = new AgreementsPanel(model.agreements(), frame.navigator(), texts);
        this.open = SmallTable.within(
                CardTables.openColumns(model.today(), texts),
                texts.get("client.card.open"),
                texts.get("client.card.nothingOpen"),
                CardTables.opening(frame.navigator()));
        this.payments = SmallTable.within(
                paymentColumns(),
                texts.get("client.card.payments"),
                texts.get("client.card.noPayment"),
                payment -> frame.navigator().show(new Destination.PaymentPage(payment.id())));
        open.setId("open");
        payments.setId("payments");
        profile.setId("profile");
        profile.getStyleClass().add("entries");
        figures.getStyleClass().add("figures-row");
        page.setContent(columns());
    }

    private Node columns() {
        Card sums = new Card();
        sums.getChildren().add(figures);
        Card openCard = card("client.card.open", open);
        statement.setText(texts.get("client.card.statement"));
        statement.setOnAction(pressed -> saveStatement());
        openCard.getTrailing().add(statement);
        Card paymentsCard = card("client.card.payments", payments);
        paymentsCard.getTrailing().add(reverseButton());
        VBox left = new VBox(sums, openCard, paymentsCard);
        left.getStyleClass().add("card-column");
        left.setMinWidth(0);
        left.setPrefWidth(700);
        HBox.setHgrow(left, Priority.ALWAYS);
        Card profileCard = card("client.profile.title", profile);
        Hyperlink reminders = new Hyperlink(texts.get("client.card.reminders"));
        reminders.setId("clientReminders");
        reminders.setOnAction(pressed ->
                frame.navigator().show(new Destination.ReminderChoice(model.id().subject())));
        profileCard.getChildren().add(reminders);
        VBox right = new VBox(profileCard, agreements.node());
        right.getStyleClass().add("card-column");
        right.setMinWidth(280);
        right.setPrefWidth(290);
        right.setMaxWidth(290);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().addAll("card-columns", "card-tab");
        return columns;
    }

    private Card card(String title, Node content) {
        Card card = new Card();
        card.setTitle(texts.get(title));
        card.getChildren().add(content);
        return card;
    }

    private Button reverseButton() {
        Button reverse = new Button(texts.get("client.card.reverse"));
        reverse.getStyleClass().add("bare");
        reverse.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> Optional.ofNullable(payments.getSelectionModel().getSelectedItem())
                                .filter(payment -> !payment.isReversed())
                                .isEmpty(),
                        payments.getSelectionModel().selectedItemProperty()));
        reverse.setOnAction(pressed -> reverse(payments.getSelectionModel().getSelectedItem()));
        return reverse;
    }

    private void reverse(Payment payment) {
        frame.dialogs()
                .askReason(Question.REVERSE_PAYMENT, payment.amount(), payment.receivedOn())
                .ifPresent(reason -> model.reverse(payment.id(), reason));
    }

    private List<TableColumn<Payment, ?>> paymentColumns() {
        return List.of(
                ListTable.wide(110, Columns.day("on", texts.get("client.payment.on"), Payment::receivedOn)),
                ListTable.wide(115, Columns.amount("amount", texts.get("client.payment.amount"), Payment::amount)),
                ListTable.wide(
                        110,
                        Columns.words(
                                "method", texts.get("client.payment.method"), payment -> texts.of(payment.method()))),
                ListTable.wide(
                        150,
                        Columns.mutedWords("reference", texts.get("client.payment.reference"), Payment::reference)),
                ListTable.wide(110, Columns.amount("credit", texts.get("client.payment.credit"), Payment::unallocated)),
                Columns.chip("state", texts.get("client.payment.state"), Payment::isReversed, (isReversed, chip) -> {
                    chip.setVisible(isReversed);
                    chip.show(texts.get("client.card.reversed"), Tone.GREY);
                }));
    }

    private void saveStatement() {
        frame.dialogs()
                .chooseFileToSave(texts.get(
                        "client.card.statementFile",
                        model.id().label(),
                        model.today().toString()))
                .ifPresent(path -> model.saveStatement(path, texts.get("client.card.statementSaving")));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ClientFile file) {
        SmallTable.show(open, file.open());
        agreements.showClient(file.client().id(), !file.open().isEmpty());
        statement.setDisable(file.open().isEmpty());
        showFigures(file, Money.ZERO);
        model.readAccount(account -> {
            showFigures(file, account.credit());
            SmallTable.show(payments, account.payments());
            profile.getChildren().setAll(new ProfileWords(texts).lines(account.profile()));
        });
    }

    private void showFigures(ClientFile file, Money credit) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        figures.getChildren()
                .setAll(
                        figure("client.card.billed", file.billed(), "strong"),
                        credit(credit),
                        space,
                        figure("client.card.overdue", file.overdueAmountOn(model.today()), "key-figure"),
                        figure("client.card.outstanding", file.outstanding(), "key-figure"));
    }

    /** Money left of payments leads to what can be done with it. */
    private Node credit(Money credit) {
        VBox figure = figure("client.card.credit", credit, "strong");
        if (credit.isPositive()) {
            Hyperlink use = new Hyperlink(texts.get("client.card.useCredit"));
            use.setId("useCredit");
            use.setOnAction(pressed -> frame.navigator().show(new Destination.CreditForm(model.id())));
            figure.getChildren().add(use);
        }
        return figure;
    }

    private VBox figure(String key, Money amount, String style) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("key-caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        Label figure = new Label(FrenchText.money(amount));
        figure.getStyleClass().add(style);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(caption, figure);
    }
}
