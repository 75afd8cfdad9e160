package fr.amiable.journal;

import fr.amiable.common.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The trace of every change of money or status; written in the transaction of the change itself, never altered. */
public interface Journal {

    /** Adds an act of the present user at the present instant. */
    void record(Subject subject, Act act, String before, String after);

    /** What happened to one thing, newest first. */
    List<JournalEntry> of(Subject subject);

    /** Some acts on several things of one kind; no order is promised. */
    List<JournalEntry> of(Subject.Kind kind, Collection<Long> ids, Set<Act> acts);
}
