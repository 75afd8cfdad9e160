package fr.amiable.ui.common;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

/**
 * A place as shown: its view, the way that led to it, and what to ask before it is left. The trail may be completed
 * later, when the name of what is shown has been read.
 *
 * @param readAgain brings a place that was kept up to date before it is shown again
 */
public record Screen(Parent view, ObservableList<Crumb> trail, Leaving leaving, Runnable readAgain) {

    /** A place that can be left at any time. */
    public static Screen of(Parent view, Crumb... trail) {
        return new Screen(view, FXCollections.observableArrayList(List.of(trail)), Leaving.FREELY, () -> {});
    }

    public Screen guardedBy(Leaving guard) {
        return new Screen(view, trail, guard, readAgain);
    }

    public Screen readAgainBy(Runnable reading) {
        return new Screen(view, trail, leaving, reading);
    }
}
