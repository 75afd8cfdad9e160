package fr.amiable.dispute;

import fr.amiable.common.Subject;

/** Which dispute. */
public record DisputeId(long value) {

    public Subject subject() {
        return new Subject(Subject.Kind.DISPUTE, value);
    }
}
