package fr.amiable.journal;

import fr.amiable.common.Subject;
import java.util.List;

/** The trace of every change of money or status; written in the transaction of the change itself, never altered. */
public interface Journal {

    /** Adds an act of the present user at the present instant. */
    void record(Subject subject, Act act, String before, String after);

    /** What happened to one thing, newest first. */
    List<JournalEntry> of(Subject subject);
}
