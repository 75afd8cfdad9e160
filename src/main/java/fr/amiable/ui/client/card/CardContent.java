package fr.amiable.ui.client.card;

import javafx.scene.Node;

/** What one tab of the card shows, built when the tab is first opened. */
interface CardContent {

    Node node();

    /** Shows the client as he was just read, and reads what only this tab needs. */
    void show(ClientFile file);
}
