package fr.amiable.ui.search;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The answer under the search field: lines in groups, then a word on what to do or how far the index is. */
final class SearchPopup extends VBox {

    private static final int PERCENT = 100;

    private final Texts texts;
    private final SearchLineView views;
    private final Consumer<SearchLine> clicked;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Label message = new Label();
    private final Label foot = new Label();
    private final List<Region> rows = new ArrayList<>();
    private double room = Double.MAX_VALUE;

    /** @param clicked told which line was clicked */
    SearchPopup(Texts texts, Consumer<SearchLine> clicked) {
        this.texts = texts;
        this.views = new SearchLineView(texts);
        this.clicked = clicked;
        getStyleClass().add("search-popup");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("search-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(texts.get("ui.search.results"));
        message.setWrapText(true);
        message.getStyleClass().addAll("muted", "search-message");
        foot.setWrapText(true);
        foot.getStyleClass().addAll("muted", "small", "search-foot");
        getChildren().addAll(message, scroll, foot);
        setVisible(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** How high it may be; its list scrolls past that, and it is no higher than its lines need. */
    void within(double height) {
        room = height;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(room, super.computePrefHeight(width));
    }

    void show(List<SearchLine> lines) {
        rows.clear();
        for (SearchLine line : lines) {
            Region row = views.of(line);
            if (line.isChoosable()) {
                row.setOnMouseClicked(click -> clicked.accept(line));
            }
            rows.add(row);
        }
        list.getChildren().setAll(rows);
        scroll.setVvalue(0);
        Shown.set(scroll, !rows.isEmpty());
    }

    /** What stands there instead of lines; empty when there are some. */
    void say(String words) {
        message.setText(words);
        Shown.set(message, !words.isEmpty());
    }

    /** How to go on, or that not everything can be found yet. */
    void sayShare(double share) {
        foot.setText(
                share >= 1
                        ? texts.get("ui.search.keys")
                        : texts.get("ui.search.building", (int) Math.floor(share * PERCENT)));
    }

    /** Marks the chosen line and brings it in sight. */
    void choose(int chosen) {
        for (int i = 0; i < rows.size(); i++) {
            SearchLineView.choose(rows.get(i), i == chosen);
        }
        if (chosen >= 0 && chosen < rows.size()) {
            bringInSight(rows.get(chosen), chosen <= 1);
        }
    }

    private void bringInSight(Region row, boolean isFirst) {
        double all = list.getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (isFirst || all <= seen) {
            scroll.setVvalue(0);
            return;
        }
        double top = row.getBoundsInParent().getMinY();
        double bottom = row.getBoundsInParent().getMaxY();
        double from = scroll.getVvalue() * (all - seen);
        if (top < from) {
            scroll.setVvalue(top / (all - seen));
        } else if (bottom > from + seen) {
            scroll.setVvalue((bottom - seen) / (all - seen));
        }
    }

    /** What a screen reader says of the chosen line. */
    String words(SearchLine line) {
        return views.words(line);
    }
}
