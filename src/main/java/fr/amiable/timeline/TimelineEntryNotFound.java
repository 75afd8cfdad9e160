package fr.amiable.timeline;

import fr.amiable.common.Refusal;

/** The entry asked for is not in the desk, or was removed. */
public final class TimelineEntryNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public TimelineEntryNotFound(TimelineEntryId id) {
        super("timeline.notFound", id.value());
    }
}
