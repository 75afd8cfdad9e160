package fr.amiable.ui.payment;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.MoneyField;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
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
            row(parts.get(place), 2 * place + 1);
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
        settles(part, row + 1);
    }

    /** Says live what the part typed would settle. */
    private void settles(PartModel part, int row) {
        Label words = new Label();
        words.getStyleClass().addAll("muted", "small");
        words.textProperty().bind(Bindings.createStringBinding(() -> settledWords(part), part.amountProperty()));
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        grid.add(words, 0, row, COLUMNS, 1);
        GridPane.setHalignment(words, HPos.RIGHT);
    }

    private String settledWords(PartModel part) {
        String settled = part.debt().settledBy(part.money().orElse(Money.ZERO)).entrySet().stream()
                .map(each -> texts.get("payment.form.settles." + each.getKey().name(), each.getValue()))
                .collect(Collectors.joining(", "));
        return settled.isEmpty() ? "" : texts.get("payment.form.settles", settled);
    }

    private void place(Node node, int column, int row) {
        grid.add(node, column, row);
        GridPane.setHalignment(node, column >= 2 ? HPos.RIGHT : HPos.LEFT);
        GridPane.setHgrow(node, column == 0 ? Priority.ALWAYS : Priority.NEVER);
    }
}
