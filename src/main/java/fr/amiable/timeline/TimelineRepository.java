package fr.amiable.timeline;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import java.util.List;
import java.util.Optional;

/** Where the entries written by the owner are kept; removed ones are left out of every reading. */
public interface TimelineRepository {

    /** Keeps a new one; its id is ignored. */
    TimelineEntry add(TimelineEntry entry);

    void update(TimelineEntry entry);

    Optional<TimelineEntry> find(TimelineEntryId id);

    /** Newest fact first. */
    List<TimelineEntry> ofClient(ClientId client);

    /** Of a dispute or an invoice, newest fact first. */
    List<TimelineEntry> about(Subject subject);

    void remove(TimelineEntryId id);

    void restore(TimelineEntryId id);
}
