package fr.amiable.ui.report;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.Tables;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What every panel of figures is made with: words, ways out, and figures with the rule they follow under them. */
record ReportParts(Texts texts, Navigator navigator, Tables tables) {

    private static final double LEAST_NAME = 165;

    /** A figure, what it is over it, how it is computed under it. */
    Node figure(String key, String value, String rule) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("key-caption");
        Label figure = new Label(value);
        figure.getStyleClass().add("key-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label how = new Label(rule);
        how.getStyleClass().addAll("muted", "small");
        how.setWrapText(true);
        VBox box = new VBox(caption, figure, how);
        box.getStyleClass().add("report-figure");
        box.setMinWidth(0);
        box.setPrefWidth(260);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** {@code 46,9 j}, or the words for what cannot be told. */
    String days(Optional<BigDecimal> days) {
        return days.map(value -> texts.get("report.days", FrenchText.number(value)))
                .orElse(texts.get("report.none"));
    }

    String orNone(Optional<String> value) {
        return value.orElse(texts.get("report.none"));
    }

    /** The column of a client's name, never too narrow to tell who it is. */
    <R> TableColumn<R, ?> client(double width, Function<R, String> name) {
        TableColumn<R, String> column = Columns.words("client", texts.get("invoices.client"), name);
        column.setMinWidth(LEAST_NAME);
        column.setPrefWidth(width);
        return column;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }
}
