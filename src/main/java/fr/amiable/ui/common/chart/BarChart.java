package fr.amiable.ui.common.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Bars side by side on one line, the highest as high as the chart; each is a button that opens what is behind it. */
public final class BarChart extends HBox {

    private static final double GAP = 2;
    private static final double LEAST = 2;

    private double height = 150;

    public BarChart() {
        getStyleClass().add("bar-chart");
        setAlignment(Pos.BOTTOM_CENTER);
    }

    public double getBarHeight() {
        return height;
    }

    /** How high the highest bar is, in pixels. */
    public void setBarHeight(double newHeight) {
        height = newHeight;
    }

    /** @param open takes the place of the bar pressed, from 0 */
    public void show(List<Bar> bars, IntConsumer open) {
        double highest = bars.stream().mapToDouble(Bar::whole).max().orElse(0);
        getChildren().clear();
        for (int place = 0; place < bars.size(); place++) {
            int pressed = place;
            Button button = button(bars.get(place), highest == 0 ? 0 : height / highest);
            button.setOnAction(press -> open.accept(pressed));
            HBox.setHgrow(button, Priority.ALWAYS);
            getChildren().add(button);
        }
    }

    private Button button(Bar bar, double scale) {
        Label figure = new Label(bar.figure());
        figure.getStyleClass().add("bar-figure");
        Label label = new Label(bar.label());
        label.getStyleClass().add("bar-label");
        label.setMaxWidth(Double.MAX_VALUE);
        VBox drawn = new VBox(figure);
        drawn.setAlignment(Pos.BOTTOM_CENTER);
        drawn.getStyleClass().add("bar");
        addParts(drawn, bar, scale);
        drawn.getChildren().add(label);
        Button button = new Button("", drawn);
        button.getStyleClass().add("bar-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(bar.words());
        button.setTooltip(new Tooltip(bar.words()));
        drawn.prefWidthProperty().bind(button.widthProperty());
        return button;
    }

    private static void addParts(VBox drawn, Bar bar, double scale) {
        if (bar.apart() > 0) {
            drawn.getChildren().add(part("violet", bar.apart() * scale));
        }
        if (bar.whole() > bar.apart()) {
            double used = bar.apart() > 0 ? GAP : 0;
            String tone = bar.tone().name().toLowerCase(Locale.ROOT);
            drawn.getChildren().add(part(tone, (bar.whole() - bar.apart()) * scale - used));
        }
    }

    private static Node part(String tone, double wanted) {
        Region part = new Region();
        part.getStyleClass().addAll("bar-part", "bar-" + tone);
        double drawn = Math.max(LEAST, wanted);
        part.setMinHeight(drawn);
        part.setMaxHeight(drawn);
        VBox.setMargin(part, new Insets(GAP, 0, 0, 0));
        return part;
    }
}
