package fr.amiable.journal;

import fr.amiable.common.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A journal that also tells which thing changed, once the change is kept: never before, and not at all when it is not. */
public final class WatchedJournal implements Journal {

    private final Journal journal;
    private final Consumer<Runnable> afterCommit;
    private final Consumer<Subject> changed;

    /** @param afterCommit runs something once what the present transaction writes is kept */
    public WatchedJournal(Journal journal, Consumer<Runnable> afterCommit, Consumer<Subject> changed) {
        this.journal = journal;
        this.afterCommit = afterCommit;
        this.changed = changed;
    }

    @Override
    public void record(Subject subject, Act act, String before, String after) {
        journal.record(subject, act, before, after);
        afterCommit.accept(() -> changed.accept(subject));
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
