package fr.amiable.ui.dispute.page;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two cards side by side, the first narrower; where the window or the size of the words leaves too little room, the first goes below. */
public final class CaseColumns extends Region {

    private static final double ENOUGH = 680;
    private static final double SHARE = 0.26;
    private static final double LEAST_WIDTH = 270;
    private static final double LEAST_HEIGHT = 320;
    private static final double STACKED_HEIGHT = 420;
    private static final double GAP = 16;

    private Node first;
    private Node second;

    /** @param narrow shown on the left, or below */
    void show(Node narrow, Node wide) {
        first = narrow;
        second = wide;
        getChildren().setAll(narrow, wide);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < ENOUGH ? 2 * STACKED_HEIGHT + GAP : LEAST_HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (first == null) {
            return;
        }
        double width = getWidth();
        double height = getHeight();
        if (width < ENOUGH) {
            double half = (height - GAP) / 2;
            second.resizeRelocate(0, 0, width, half);
            first.resizeRelocate(0, half + GAP, width, half);
        } else {
            double narrow = Math.rint(Math.max(LEAST_WIDTH, width * SHARE));
            first.resizeRelocate(0, 0, narrow, height);
            second.resizeRelocate(narrow + GAP, 0, width - narrow - GAP, height);
        }
    }
}
