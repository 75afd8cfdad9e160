package fr.amiable.timeline;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.evidence.link.FactKey;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.util.Collection;
import java.util.Map;

/** What may be done with each fact: to be produced, kept, or confidential, as the owner decides. */
public final class FactMarks {

    private final FactMarkRepository marks;
    private final TimelineService timeline;
    private final Journal journal;
    private final Transactions transactions;

    public FactMarks(FactMarkRepository marks, TimelineService timeline, Journal journal, Transactions transactions) {
        this.marks = marks;
        this.timeline = timeline;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** What was decided of facts that the desk tells by itself; nothing is said of the others. */
    public Map<FactKey, Disclosure> of(Collection<FactKey> facts) {
        return marks.of(facts);
    }

    /** A fact written by hand keeps the decision itself. */
    public void mark(FactKey fact, Disclosure disclosure) {
        if (fact.subject().kind() == Subject.Kind.TIMELINE_ENTRY) {
            timeline.disclose(new TimelineEntryId(fact.subject().id()), disclosure);
            return;
        }
        transactions.inTransaction(() -> {
            marks.keep(fact, disclosure);
            journal.record(fact.subject(), Act.FACT_MARKED, "", fact.aspect() + " " + disclosure.name());
        });
    }
}
