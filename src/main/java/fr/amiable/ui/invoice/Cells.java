package fr.amiable.ui.invoice;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Rows of a small printed-like table: words left, figures right, one column that takes the room left. */
final class Cells {

    private final GridPane grid;
    private final List<Boolean> areFigures;
    private final int widest;
    private int next;

    Cells(GridPane grid, List<Boolean> areFigures, int widest) {
        this.grid = grid;
        this.areFigures = areFigures;
        this.widest = widest;
        for (int column = 0; column < areFigures.size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == widest ? Priority.ALWAYS : Priority.NEVER);
            constraints.setHalignment(areFigures.get(column) ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(constraints);
        }
    }

    void clear() {
        grid.getChildren().clear();
        next = 0;
    }

    void add(String style, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            Label cell = cell(texts.get(column), style, areFigures.get(column));
            if (column == widest) {
                cell.setWrapText(true);
            } else {
                cell.setMinWidth(Label.USE_PREF_SIZE);
            }
            grid.add(cell, column, next);
        }
        next++;
    }

    /** A sentence over all columns but the last, which holds its amount. */
    void addSentence(String style, String sentence, String amount) {
        int last = areFigures.size() - 1;
        Label words = cell(sentence, style, false);
        words.setWrapText(true);
        grid.add(words, 0, next, last, 1);
        Label figure = cell(amount, style, true);
        figure.setMinWidth(Label.USE_PREF_SIZE);
        grid.add(figure, last, next++);
    }

    private static Label cell(String text, String style, boolean isFigure) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("statement-cell", style, isFigure ? "figure" : "words");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }
}
