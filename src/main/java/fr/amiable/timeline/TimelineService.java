package fr.amiable.timeline;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.common.Words;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** What the owner can do with the facts written down by hand. */
public final class TimelineService {

    /** A file dropped on a fact: its bytes are kept as they are, never opened nor run. */
    public record Dropped(String fileName, String mediaType, byte[] bytes) {}

    private final TimelineRepository entries;
    private final OriginalArchive originals;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public TimelineService(
            TimelineRepository entries,
            OriginalArchive originals,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.entries = entries;
        this.originals = originals;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws IllegalStateException while the draft has problems */
    public TimelineEntry record(TimelineDraft draft, List<Dropped> files) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            TimelineEntry entry = entries.add(kept(new TimelineEntryId(0), draft, clock.instant()));
            journal.record(entry.id().subject(), Act.RECORDED, "", entry.toString());
            files.forEach(file -> attach(entry.id(), file));
            return entry;
        });
    }

    /**
     * @throws IllegalStateException while the draft has problems
     * @throws TimelineEntryNotFound when there is no such entry
     */
    public TimelineEntry change(TimelineEntryId id, TimelineDraft draft, List<Dropped> files) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            TimelineEntry before = get(id);
            TimelineEntry after = kept(id, draft, before.recordedAt());
            entries.update(after);
            journal.record(id.subject(), Act.CHANGED, before.toString(), after.toString());
            files.forEach(file -> attach(id, file));
            return after;
        });
    }

    /** Decides whether others may read it. */
    void disclose(TimelineEntryId id, Disclosure disclosure) {
        transactions.inTransaction(() -> {
            TimelineEntry before = get(id);
            TimelineEntry after = before.disclosed(disclosure);
            entries.update(after);
            journal.record(id.subject(), Act.CHANGED, before.toString(), after.toString());
        });
    }

    /** Keeps a file with an entry. */
    public Original attach(TimelineEntryId id, Dropped file) {
        return transactions.inTransaction(() -> {
            Original original = originals.add(get(id).id().subject(), file.fileName(), file.mediaType(), file.bytes());
            journal.record(id.subject(), Act.FILE_ATTACHED, "", original.toString());
            return original;
        });
    }

    public void remove(TimelineEntryId id) {
        transactions.inTransaction(() -> {
            TimelineEntry before = get(id);
            entries.remove(id);
            journal.record(id.subject(), Act.REMOVED, before.toString(), "");
        });
    }

    public void restore(TimelineEntryId id) {
        transactions.inTransaction(() -> {
            entries.restore(id);
            journal.record(id.subject(), Act.RESTORED, "", get(id).toString());
        });
    }

    /** @throws TimelineEntryNotFound when there is no such entry */
    public TimelineEntry get(TimelineEntryId id) {
        return entries.find(id).orElseThrow(() -> new TimelineEntryNotFound(id));
    }

    /** Newest fact first. */
    public List<TimelineEntry> ofClient(ClientId client) {
        return entries.ofClient(client);
    }

    /** Of a dispute or an invoice, newest fact first. */
    public List<TimelineEntry> about(Subject subject) {
        return entries.about(subject);
    }

    /** Files kept with an entry, in the order they came. */
    public List<Original> files(TimelineEntryId id) {
        return originals.of(id.subject());
    }

    private void requireNoProblem(TimelineDraft draft) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (!draft.problems(now).isEmpty()) {
            throw new IllegalStateException("timeline draft has problems: " + draft.problems(now));
        }
    }

    private static TimelineEntry kept(TimelineEntryId id, TimelineDraft draft, Instant recordedAt) {
        return new TimelineEntry(
                id,
                draft.client(),
                draft.about(),
                draft.happenedOn(),
                draft.happenedAt(),
                recordedAt,
                draft.channel(),
                draft.direction(),
                Words.clean(draft.person()),
                draft.summary().strip(),
                draft.callResult(),
                draft.disclosure());
    }
}
