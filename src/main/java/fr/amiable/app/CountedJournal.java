package fr.amiable.app;

import fr.amiable.common.Subject;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.journal.JournalEntry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the journal is told: every change is told to it, so a count that did not move means that nothing changed. */
final class CountedJournal implements Journal {

    private final Journal journal;
    private final AtomicLong changes = new AtomicLong();

    CountedJournal(Journal journal) {
        this.journal = journal;
    }

    /** How many since the opening, those given up included. */
    long changes() {
        return changes.get();
    }

    @Override
    public void record(Subject subject, Act act, String before, String after) {
        journal.record(subject, act, before, after);
        changes.incrementAndGet();
    }

    @Override
    public List<JournalEntry> of(Subject subject) {
        return journal.of(subject);
    }

    @Override
    public List<JournalEntry> of(Subject.Kind kind, Collection<Long> ids, Set<Act> acts) {
        return journal.of(kind, ids, acts);
    }
}
