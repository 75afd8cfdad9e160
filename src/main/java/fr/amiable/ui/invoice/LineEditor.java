package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Icons;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The rows of the invoice form where lines are typed; follows the model's list both ways. */
final class LineEditor {

    private static final List<String> COLUMNS =
            List.of("description", "quantity", "unitPrice", "vatRate", "discount", "net");
    private static final List<Integer> WIDTHS = List.of(320, 80, 110, 80, 90, 110);

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

    private HBox head() {
        HBox head = new HBox();
        head.getStyleClass().add("line-head");
        for (int column = 0; column < COLUMNS.size(); column++) {
            Label title = new Label(texts.get("invoice.line." + COLUMNS.get(column)));
            title.getStyleClass().add("fact-label");
            if (column > 0) {
                title.getStyleClass().add("figure-field");
            }
            size(title, column);
            head.getChildren().add(title);
        }
        return head;
    }

    private HBox row(LineModel line) {
        HBox row = new HBox(
                field(line.descriptionProperty(), 0),
                field(line.quantityProperty(), 1),
                field(line.unitPriceProperty(), 2),
                field(line.vatRateProperty(), 3),
                field(line.discountProperty(), 4),
                net(line),
                removal(line));
        row.getStyleClass().add("line-row");
        return row;
    }

    private TextField field(StringProperty typed, int column) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        field.setAccessibleText(texts.get("invoice.line." + COLUMNS.get(column)));
        field.setId(COLUMNS.get(column));
        if (column > 0) {
            field.getStyleClass().add("figure-field");
        }
        size(field, column);
        return field;
    }

    private Label net(LineModel line) {
        Label net = new Label();
        net.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> FrenchText.amount(line.net()), line.fields().toArray(StringProperty[]::new)));
        net.getStyleClass().add("figure");
        size(net, COLUMNS.size() - 1);
        return net;
    }

    private Button removal(LineModel line) {
        Button remove = new Button("", Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("bare");
        remove.setAccessibleText(texts.get("invoice.form.removeLine"));
        remove.setOnAction(pressed -> lines.remove(line));
        remove.setTooltip(new Tooltip(texts.get("invoice.form.removeLine")));
        return remove;
    }

    private static void size(Control control, int column) {
        control.setPrefWidth(WIDTHS.get(column));
        control.setMinWidth(column == 0 ? 160 : WIDTHS.get(column));
        if (column == 0) {
            control.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(control, Priority.ALWAYS);
        }
    }
}
