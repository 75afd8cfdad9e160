package fr.amiable.ui.common.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * A row as {@link HBox} makes it while there is room for everything, and on several lines when there is not. Those that grow
 * ({@link HBox#setHgrow}) share what is left of their line; one alone on its line may take the whole of it.
 */
public class WrapRow extends Pane {

    private static final double GAP = 12;
    /** Narrower than this, a field is not pressed into a line but goes to the next. */
    private static final double LEAST = 140;

    /** Filled by a view. */
    public WrapRow() {}

    public WrapRow(Node... children) {
        super(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides()
                + getManagedChildren().stream()
                        .mapToDouble(WrapRow::least)
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> children = getManagedChildren();
        return sides()
                + children.stream().mapToDouble(child -> child.prefWidth(-1)).sum()
                + GAP * Math.max(0, children.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? prefWidth(-1) : width) - sides();
        double height = getInsets().getTop() + getInsets().getBottom();
        List<List<Node>> lines = lines(room);
        for (List<Node> line : lines) {
            height += height(line, widths(line, room));
        }
        return height + GAP * Math.max(0, lines.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - sides();
        double top = insets.getTop();
        for (List<Node> line : lines(room)) {
            double[] widths = widths(line, room);
            double height = height(line, widths);
            double left = insets.getLeft();
            for (int place = 0; place < widths.length; place++) {
                place(line.get(place), left, top, widths[place], height);
                left += widths[place] + GAP;
            }
            top += height + GAP;
        }
    }

    /**
     * As large as its place, but no larger than it may be; smaller than it asks when alone on a line too short for it. Bare words stand
     * in the middle of their line, beside the words of the fields.
     */
    private void place(Node child, double left, double top, double width, double height) {
        double high = snapSizeY(Math.min(height, child.maxHeight(width)));
        double lower = child instanceof Label ? (height - high) / 2 : 0;
        child.resizeRelocate(
                snapPositionX(left), snapPositionY(top + lower), snapSizeX(Math.min(width, child.maxWidth(-1))), high);
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    /** A button keeps its words whole. */
    private static double least(Node child) {
        if (child instanceof ButtonBase) {
            return child.prefWidth(-1);
        }
        return Math.max(child.minWidth(-1), Math.min(child.prefWidth(-1), LEAST));
    }

    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>();
        double used = 0;
        for (Node child : getManagedChildren()) {
            double needed = least(child);
            if (lines.isEmpty() || used + GAP + needed > room) {
                lines.add(new ArrayList<>());
                used = needed;
            } else {
                used += GAP + needed;
            }
            lines.get(lines.size() - 1).add(child);
        }
        return lines;
    }

    /** Each as wide as it prefers; what is missing is taken from what exceeds the least of each, what is left goes to those that grow. */
    private static double[] widths(List<Node> line, double room) {
        if (line.size() == 1) {
            return new double[] {alone(line.get(0), room)};
        }
        double[] widths = new double[line.size()];
        double wanted = GAP * (line.size() - 1);
        double spare = 0;
        int growing = 0;
        for (int place = 0; place < widths.length; place++) {
            widths[place] = line.get(place).prefWidth(-1);
            wanted += widths[place];
            spare += widths[place] - least(line.get(place));
            growing += grows(line.get(place)) ? 1 : 0;
        }
        double left = room - wanted;
        for (int place = 0; place < widths.length; place++) {
            Node child = line.get(place);
            if (left < 0 && spare > 0) {
                widths[place] += Math.floor(Math.max(-1, left / spare) * (widths[place] - least(child)));
            } else if (left > 0 && grows(child)) {
                widths[place] = Math.min(child.maxWidth(-1), widths[place] + left / growing);
            }
        }
        return widths;
    }

    /** Never wider than the row, whatever it asks for: what is alone has nothing to go under but itself. */
    private static double alone(Node child, double room) {
        double wanted = child.prefWidth(-1);
        return Math.min(room, grows(child) ? Math.max(wanted, Math.min(child.maxWidth(-1), room)) : wanted);
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }

    private static double height(List<Node> line, double[] widths) {
        double highest = 0;
        for (int place = 0; place < widths.length; place++) {
            Node child = line.get(place);
            highest = Math.max(
                    highest, child.prefHeight(child.getContentBias() == Orientation.HORIZONTAL ? widths[place] : -1));
        }
        return highest;
    }
}
