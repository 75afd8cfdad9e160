package fr.amiable.timeline;

import fr.amiable.common.Subject;

/** Which entry written by the owner. */
public record TimelineEntryId(long value) {

    public Subject subject() {
        return new Subject(Subject.Kind.TIMELINE_ENTRY, value);
    }
}
