package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The rows of the invoice form where lines are typed; follows the model's list both ways. */
final class LineEditor {

    private static final List<String> COLUMNS =
            List.of("description", "quantity", "unitPrice", "vatRate", "discount", "net");
    private static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);
    private static final int LAST_TYPED = 4;

    private final ObservableList<LineModel> lines;
    private final VBox box;
    private final Texts texts;

    LineEditor(ObservableList<LineModel> lines, VBox box, Texts texts) {
        this.lines = lines;
        this.box = box;
        this.texts = texts;
        lines.addListener((ListChangeListener<LineModel>) this::follow);
        showAll();
    }

    /** A change inside a line keeps its row, and so the place of the cursor. */
    private void follow(ListChangeListener.Change<? extends LineModel> change) {
        while (change.next()) {
            if (change.wasAdded() || change.wasRemoved()) {
                showAll();
                return;
            }
        }
    }

    private void showAll() {
        box.getChildren().setAll(head());
        lines.forEach(line -> box.getChildren().add(row(line)));
    }

    /** Adds a line, ready to be typed. */
    void addLine() {
        lines.add(new LineModel());
        focus(lines.size() - 1, 0);
    }

    /** Enter goes on to the next field and, after the last, to a new line; arrows change line; Ctrl+Suppr removes it. */
    private void onKey(KeyEvent key, LineModel line, int column) {
        int row = lines.indexOf(line);
        if (REMOVE.match(key)) {
            lines.remove(line);
            focus(Math.min(row, lines.size() - 1), column);
        } else if (key.getCode() == KeyCode.ENTER) {
            goOn(row, column);
        } else if (key.getCode() == KeyCode.UP) {
            focus(row - 1, column);
        } else if (key.getCode() == KeyCode.DOWN) {
            focus(row + 1, column);
        } else {
            return;
        }
        key.consume();
    }

    private void goOn(int row, int column) {
        if (column < LAST_TYPED) {
            focus(row, column + 1);
        } else if (row + 1 < lines.size()) {
            focus(row + 1, 0);
        } else {
            addLine();
        }
    }

    /** The head of the columns is the first child of the box. */
    private void focus(int row, int column) {
        if (row >= 0 && row < lines.size()) {
            ((LineRow) box.getChildren().get(row + 1)).getChildren().get(column).requestFocus();
        }
    }

    private LineRow head() {
        List<Label> titles = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            Label title = new Label(texts.get("invoice.line." + COLUMNS.get(column)));
            title.getStyleClass().add("fact-label");
            if (column > 0) {
                title.getStyleClass().add("figure-field");
            }
            title.setWrapText(true);
            titles.add(title);
        }
        return new LineRow("line-head", titles);
    }

    private LineRow row(LineModel line) {
        return new LineRow(
                "line-row",
                List.of(
                        field(line, line.descriptionProperty(), 0),
                        field(line, line.quantityProperty(), 1),
                        field(line, line.unitPriceProperty(), 2),
                        field(line, line.vatRateProperty(), 3),
                        field(line, line.discountProperty(), LAST_TYPED),
                        net(line),
                        removal(line)));
    }

    private TextField field(LineModel line, StringProperty typed, int column) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        field.setAccessibleText(texts.get("invoice.line." + COLUMNS.get(column)));
        field.setId(COLUMNS.get(column));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, line, column));
        if (column > 0) {
            field.getStyleClass().add("figure-field");
        }
        return field;
    }

    private Label net(LineModel line) {
        Label net = new Label();
        net.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> FrenchText.amount(line.net()), line.fields().toArray(StringProperty[]::new)));
        net.getStyleClass().add("figure");
        return net;
    }

    private Button removal(LineModel line) {
        Button remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("bare");
        remove.setAccessibleText(texts.get("invoice.form.removeLine"));
        remove.setOnAction(pressed -> lines.remove(line));
        Hint.on(remove, texts.get("invoice.form.removeLine"));
        return remove;
    }
}
