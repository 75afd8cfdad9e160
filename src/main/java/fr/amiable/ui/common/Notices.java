package fr.amiable.ui.common;

/** Passing words about what was just done. */
public interface Notices {

    void say(String words);

    /** Offers for a while to undo it. */
    void sayUndoable(String words, Runnable undo);
}
