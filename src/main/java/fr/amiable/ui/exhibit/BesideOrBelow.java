package fr.amiable.ui.exhibit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A list with what is known of its chosen line at its right, or below where the width is too small for both. */
final class BesideOrBelow extends Region {

    private static final double ENOUGH = 544;
    private static final double SHARE = 0.28;
    private static final double LEAST_SIDE = 236;
    private static final double WIDEST_SIDE = 340;
    private static final double LEAST_LIST = 260;
    private static final double LEAST_HEIGHT = 300;
    private static final double GAP = 16;

    private final Node list;
    private final Node side;

    BesideOrBelow(Node list, Node side) {
        this.list = list;
        this.side = side;
        getChildren().setAll(list);
        side.managedProperty().addListener((property, before, now) -> {
            holdSide();
            requestLayout();
        });
        holdSide();
    }

    /** From the first time that there is something to say there. */
    private void holdSide() {
        if (side.isManaged() && side.getParent() == null) {
            getChildren().add(side);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return isBeside(width) || !side.isManaged() ? LEAST_HEIGHT : LEAST_LIST + GAP + side.prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    private static boolean isBeside(double width) {
        return width >= ENOUGH;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!side.isManaged()) {
            list.resizeRelocate(0, 0, width, height);
        } else if (isBeside(width)) {
            double right = Math.rint(Math.min(WIDEST_SIDE, Math.max(LEAST_SIDE, width * SHARE)));
            list.resizeRelocate(0, 0, width - right - GAP, height);
            side.resizeRelocate(width - right, 0, right, height);
        } else {
            double below = side.prefHeight(width);
            list.resizeRelocate(0, 0, width, height - below - GAP);
            side.resizeRelocate(0, height - below, width, below);
        }
    }
}
