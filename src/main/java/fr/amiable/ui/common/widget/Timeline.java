package fr.amiable.ui.common.widget;

import fr.amiable.common.FrenchText;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The entries of a chronology: the day on the left, what happened on the right of a thin line. */
public final class Timeline {

    private Timeline() {}

    public static Node entry(LocalDate on, String title, String detail) {
        Label words = new Label(title);
        words.setWrapText(true);
        return entry(on, words, detail);
    }

    /** An entry whose title leads to the place that says more. */
    public static Node entry(LocalDate on, String title, String detail, Runnable open) {
        Hyperlink link = new Hyperlink(title);
        link.setWrapText(true);
        link.setOnAction(pressed -> open.run());
        return entry(on, link, detail);
    }

    private static Node entry(LocalDate on, Node title, String detail) {
        Label day = new Label(FrenchText.date(on));
        day.getStyleClass().addAll("muted", "small", "timeline-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Label more = new Label(detail);
        more.getStyleClass().addAll("muted", "small");
        more.setWrapText(true);
        title.getStyleClass().add("strong");
        VBox words = new VBox(title, more);
        words.getStyleClass().add("timeline-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox entry = new HBox(day, words);
        entry.getStyleClass().add("timeline-entry");
        return entry;
    }
}
