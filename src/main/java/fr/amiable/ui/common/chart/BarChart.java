package fr.amiable.ui.common.chart;

import fr.amiable.ui.common.widget.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Bars side by side on one line, the highest as high as the chart; each is a button that opens what is behind it. */
public final class BarChart extends HBox {

    private static final double GAP = 2;
    private static final double LEAST = 2;

    private static final double LEAST_HEIGHT = 150;

    /** What the figure above a bar and the words below it take. */
    private static final int LETTERS_OF_A_LINE = 14;

    private static final double LINE = 16;
    private static final double WORDS = 52;

    private List<Bar> bars = List.of();
    private final List<Label> labels = new ArrayList<>();
    private IntConsumer open = place -> {};
    private double drawn;

    public BarChart() {
        getStyleClass().add("bar-chart");
        setAlignment(Pos.BOTTOM_CENTER);
        setMinHeight(LEAST_HEIGHT + WORDS);
        setPrefHeight(LEAST_HEIGHT + WORDS);
        heightProperty().addListener((property, before, now) -> {
            if (Math.abs(highest() - drawn) > 1) {
                draw();
            }
        });
    }

    /** @param newOpen takes the place of the bar pressed, from 0 */
    public void show(List<Bar> newBars, IntConsumer newOpen) {
        bars = List.copyOf(newBars);
        open = newOpen;
        setMinHeight(LEAST_HEIGHT + words());
        setPrefHeight(LEAST_HEIGHT + words());
        draw();
    }

    /** How high the highest bar is, in pixels: it takes the room there is. */
    private double highest() {
        return Math.max(LEAST_HEIGHT, getHeight() - words());
    }

    /** What the figure above a bar and the words below it take; long words take a second and a third line. */
    private double words() {
        int longest = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        return WORDS + LINE * Math.min(2, Math.max(0, longest - 1) / LETTERS_OF_A_LINE);
    }

    private void draw() {
        drawn = highest();
        double most = bars.stream().mapToDouble(Bar::whole).max().orElse(0);
        getChildren().clear();
        labels.clear();
        for (int place = 0; place < bars.size(); place++) {
            int pressed = place;
            Button button = button(bars.get(place), most == 0 ? 0 : drawn / most);
            button.setOnAction(press -> open.accept(pressed));
            HBox.setHgrow(button, Priority.ALWAYS);
            getChildren().add(button);
        }
    }

    /** All words take the height of the longest, so that the bars stand on one line. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double high = labels.stream()
                .filter(label -> label.getWidth() > 0)
                .mapToDouble(label -> label.prefHeight(label.getWidth()))
                .max()
                .orElse(0);
        labels.stream().filter(label -> label.getMinHeight() != high).forEach(label -> label.setMinHeight(high));
    }

    private Button button(Bar bar, double scale) {
        Label figure = new Label(bar.figure());
        figure.getStyleClass().add("bar-figure");
        Label label = new Label(bar.label());
        label.getStyleClass().add("bar-label");
        label.setMaxWidth(Double.MAX_VALUE);
        labels.add(label);
        VBox parts = new VBox(figure);
        parts.setAlignment(Pos.BOTTOM_CENTER);
        parts.getStyleClass().add("bar");
        addParts(parts, bar, scale);
        parts.getChildren().add(label);
        Button button = new Button("", parts);
        button.getStyleClass().add("bar-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(bar.words());
        Hint.on(button, bar.words());
        parts.prefWidthProperty().bind(button.widthProperty());
        return button;
    }

    private static void addParts(VBox parts, Bar bar, double scale) {
        if (bar.apart() > 0) {
            parts.getChildren().add(part("violet", bar.apart() * scale));
        }
        if (bar.whole() > bar.apart()) {
            double used = bar.apart() > 0 ? GAP : 0;
            String tone = bar.tone().name().toLowerCase(Locale.ROOT);
            parts.getChildren().add(part(tone, (bar.whole() - bar.apart()) * scale - used));
        }
    }

    private static Node part(String tone, double wanted) {
        Region part = new Region();
        part.getStyleClass().addAll("bar-part", "bar-" + tone);
        double high = Math.max(LEAST, wanted);
        part.setMinHeight(high);
        part.setMaxHeight(high);
        VBox.setMargin(part, new Insets(GAP, 0, 0, 0));
        return part;
    }
}
