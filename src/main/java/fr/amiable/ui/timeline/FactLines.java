package fr.amiable.ui.timeline;

import fr.amiable.chronology.proof.ProvenFact;
import javafx.scene.Node;

/** Draws the facts of a chronology, one line each. */
interface FactLines {

    Node of(ProvenFact fact);

    /** To be told when the lines are all on the page; {@code isKeyboardThere} when they may take the focus. */
    default void shown(boolean isKeyboardThere) {}
}
