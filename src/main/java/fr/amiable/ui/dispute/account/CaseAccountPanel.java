package fr.amiable.ui.dispute.account;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Sheet;
import fr.amiable.ui.common.widget.WrapRow;
import fr.amiable.ui.invoice.StatementGrid;
import fr.amiable.ui.invoice.WarningLabels;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The décompte of a dispute on the screen: the sums, then each invoice with its lines; it leaves as a PDF. */
public final class CaseAccountPanel {

    /** What of the window it needs. */
    public record Window(Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {}

    private final CaseAccountModel model;
    private final Window window;
    private final Texts texts;
    private final DateField stopOn = new DateField();
    private final Button pdf = new Button();
    private final WrapRow figures = new WrapRow();
    private final VBox accounts = new VBox();
    private final Node node;

    /** @param number of the dispute, for the name of the file */
    public CaseAccountPanel(CaseAccountModel model, Supplier<String> number, Supplier<LocalDate> today, Window window) {
        this.model = model;
        this.window = window;
        this.texts = window.texts();
        stopOn.setId("caseStopOn");
        stopOn.setPrefColumnCount(8);
        stopOn.countFrom(today);
        stopOn.valueProperty().bindBidirectional(model.stopOnProperty());
        stopOn.setAccessibleText(texts.get("invoice.page.stopOn"));
        Label caption = new Label(texts.get("invoice.page.stopOn"));
        caption.getStyleClass().add("muted");
        caption.setLabelFor(stopOn);
        pdf.setText(texts.get("invoice.page.pdf"));
        pdf.setOnAction(pressed -> save(number.get()));
        accounts.getStyleClass().add("sheet-parts");
        node = Sheet.of(Sheet.part(
                texts.get("ui.dispute.account.title"),
                new VBox(figures, accounts, new RefusalLabel(model.refusalProperty(), texts)),
                caption,
                stopOn,
                pdf));
        model.accounts().addListener((Observable change) -> show());
        show();
    }

    public Node node() {
        return node;
    }

    private void show() {
        boolean isEmpty = model.accounts().isEmpty();
        pdf.setDisable(isEmpty);
        figures.setVisible(!isEmpty);
        figures.setManaged(!isEmpty);
        figures.getChildren()
                .setAll(
                        figure("ui.dispute.account.due", model.due(), "strong"),
                        figure("ui.dispute.account.contested", model.contested(), "strong"),
                        figure("ui.dispute.account.asked", model.asked(), "key-figure"));
        accounts.getChildren()
                .setAll(model.accounts().stream().map(this::account).toList());
        if (isEmpty && model.refusalProperty().get() == null) {
            Label nothing = new Label(texts.get("ui.dispute.account.none"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add("muted");
            accounts.getChildren().add(nothing);
        }
    }

    private Node figure(String key, Money amount, String style) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("key-caption");
        Label figure = new Label(FrenchText.money(amount));
        figure.getStyleClass().add(style);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(caption, figure);
    }

    private Node account(CaseAccountModel.Account account) {
        Hyperlink number = new Hyperlink(texts.get(
                "ui.dispute.account.invoice", account.statement().invoice().number()));
        number.getStyleClass().add("strong");
        number.setOnAction(pressed -> window.navigator()
                .show(new Destination.InvoicePage(account.statement().invoice().id())));
        StatementGrid grid = new StatementGrid(texts);
        grid.show(account.statement());
        ScrollPane lines = new ScrollPane(grid);
        lines.setFitToWidth(true);
        lines.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lines.getStyleClass().add("page-scroll");
        lines.setFocusTraversable(false);
        VBox box = new VBox(number, lines);
        box.getStyleClass().add("sheet-part");
        if (account.contested().isPositive()) {
            Label aside = new Label(texts.get("ui.dispute.account.aside", account.contested(), account.asked()));
            aside.setWrapText(true);
            box.getChildren().add(aside);
        }
        box.getChildren().addAll(WarningLabels.of(account.statement().account().warnings(), texts));
        return box;
    }

    private void save(String number) {
        if (stopOn.isWrong() || stopOn.getValue() == null) {
            stopOn.requestFocus();
            return;
        }
        window.dialogs()
                .chooseFileToSave(texts.get(
                        "ui.dispute.account.file", number, stopOn.getValue().toString()))
                .ifPresent(file -> model.save(
                        file,
                        texts.get("invoice.page.saving"),
                        saved -> window.notices().say(texts.get("ui.dispute.account.saved", saved.getFileName()))));
    }
}
