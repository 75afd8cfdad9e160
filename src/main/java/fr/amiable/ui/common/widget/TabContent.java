package fr.amiable.ui.common.widget;

import javafx.scene.Node;

/** What one tab shows of a file, built when the tab is first opened. */
public interface TabContent<F> {

    Node node();

    /** Shows the file as it was just read, and reads what only this tab needs. */
    void show(F file);
}
