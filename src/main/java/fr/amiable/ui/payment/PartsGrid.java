package fr.amiable.ui.payment;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.MoneyField;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The open invoices of the client in the order of the law, each with the part of the payment it receives. */
final class PartsGrid {

    private static final int COLUMNS = 4;

    private final GridPane grid;
    private final Texts texts;

    PartsGrid(GridPane grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
    }

    void show(List<PartModel> parts) {
        grid.getChildren().clear();
        if (parts.isEmpty()) {
            Label nothing = new Label(texts.get("payment.form.nothingOpen"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            grid.add(nothing, 0, 0, COLUMNS, 1);
            return;
        }
        head("payment.form.invoice", 0);
        head("payment.form.dueOn", 1);
        head("payment.form.owed", 2);
        head("payment.form.part", 3);
        for (int place = 0; place < parts.size(); place++) {
            row(parts.get(place), place + 1);
        }
    }

    private void head(String key, int column) {
        Label head = new Label(texts.get(key));
        head.getStyleClass().addAll("muted", "small");
        place(head, column, 0);
    }

    private void row(PartModel part, int row) {
        Label number = new Label(part.debt().number());
        number.getStyleClass().add("strong");
        place(number, 0, row);
        place(new Label(FrenchText.date(part.debt().dueOn())), 1, row);
        place(new Label(FrenchText.money(part.debt().owed())), 2, row);
        MoneyField field = new MoneyField();
        field.setAccessibleText(texts.get("payment.form.partOf", part.debt().number()));
        field.textProperty().bindBidirectional(part.amountProperty());
        place(field, 3, row);
    }

    private void place(Node node, int column, int row) {
        grid.add(node, column, row);
        GridPane.setHalignment(node, column >= 2 ? HPos.RIGHT : HPos.LEFT);
        GridPane.setHgrow(node, column == 0 ? Priority.ALWAYS : Priority.NEVER);
    }
}
