package fr.amiable.ui.common.widget;

import fr.amiable.ui.common.WindowMemory;
import javafx.scene.control.TableView;

/** What every table of the window gets: its columns as the owner left them, and a menu to export, print and choose them. */
public final class Tables {

    private final WindowMemory memory;
    private final ListOutput output;

    public Tables(WindowMemory memory, ListOutput output) {
        this.memory = memory;
        this.output = output;
    }

    /**
     * Call it once the columns are there, each with an id.
     *
     * @param name what its columns are remembered by
     * @param title what the list is, for its head on paper and the name of its file
     */
    public <R> void set(TableView<R> table, TableMenu menu, String name, String title) {
        RememberedColumns.in(table, memory, name);
        menu.serve(table, title, output);
    }

    /** Where lists go, for what is no table of the window. */
    public ListOutput output() {
        return output;
    }
}
