package fr.amiable.ui.invoice;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * What is typed of one line of an invoice, or the heads above: the words then the figures or, where there is no room for both,
 * the figures below the words. The last child, if there is one more, removes the line and stays at the right of the words.
 */
final class LineRow extends Pane {

    private static final List<Integer> FIGURES = List.of(80, 110, 80, 90, 110);
    private static final double ALL_FIGURES =
            FIGURES.stream().mapToInt(Integer::intValue).sum();
    private static final double WORDS = 320;
    private static final double LEAST_WORDS = 160;
    private static final double REMOVAL = 46;
    private static final double GAP = 8;
    private static final double FOLD = 4;

    LineRow(String style, List<? extends Node> children) {
        getStyleClass().add(style);
        getChildren().setAll(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WORDS + GAP + REMOVAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return beside(WORDS);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double words = getChildren().get(0).prefHeight(words(room));
        double figures = figures(room);
        return isFolded(room) ? words + FOLD + figures : Math.max(words, figures);
    }

    private static double beside(double words) {
        return words + GAP + ALL_FIGURES + GAP * FIGURES.size() + REMOVAL;
    }

    private static boolean isFolded(double width) {
        return width < beside(LEAST_WORDS);
    }

    private static double words(double width) {
        return isFolded(width) ? width - GAP - REMOVAL : width - beside(0);
    }

    /** Side by side they take the whole of their own line. */
    private static double figure(int place, double width) {
        double share = isFolded(width) ? (width - GAP * (FIGURES.size() - 1)) / ALL_FIGURES : 1;
        return Math.floor(FIGURES.get(place) * share);
    }

    private double figures(double width) {
        double highest = 0;
        for (int place = 0; place < FIGURES.size(); place++) {
            highest = Math.max(highest, getChildren().get(place + 1).prefHeight(figure(place, width)));
        }
        return highest;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double words = words(width);
        double below = getChildren().get(0).prefHeight(words);
        double figures = figures(width);
        double first = isFolded(width) ? below : getHeight();
        put(getChildren().get(0), 0, 0, words, first);
        double left = isFolded(width) ? 0 : words + GAP;
        for (int place = 0; place < FIGURES.size(); place++) {
            double wide = figure(place, width);
            put(
                    getChildren().get(place + 1),
                    left,
                    isFolded(width) ? below + FOLD : 0,
                    wide,
                    isFolded(width) ? figures : first);
            left += wide + GAP;
        }
        if (getChildren().size() > FIGURES.size() + 1) {
            put(getChildren().get(FIGURES.size() + 1), width - REMOVAL, 0, REMOVAL, first);
        }
    }

    /** In the middle of its height, as high as it asks. */
    private void put(Node child, double left, double top, double width, double height) {
        double high = Math.min(height, child.prefHeight(width));
        child.resizeRelocate(snapPositionX(left), snapPositionY(top + (height - high) / 2), width, high);
    }
}
