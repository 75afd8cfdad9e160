package fr.amiable.ui.common.widget;

import java.util.List;
import javafx.collections.ObservableList;

/** Lines read again, in the place of those read before. */
public final class ReadLines {

    private ReadLines() {}

    /** The same lines leave the table as it is. */
    public static <R> void into(ObservableList<R> lines, List<R> read) {
        if (!lines.equals(read)) {
            lines.setAll(read);
        }
    }
}
