package fr.amiable.letter.registered;

import java.util.EnumSet;
import java.util.Set;

/** How far a registered letter is; the names of the outcomes are stored. */
public enum RegisteredState {
    /** Produced, still on the desk. */
    PREPARED,
    /** Handed to the post, or to the provider of the electronic letter. */
    DEPOSITED,
    /** Presented to an addressee who was not there or has not accepted yet: held for him for fifteen days. */
    NOTIFIED,
    DISTRIBUTED,
    UNCLAIMED,
    REFUSED,
    /** Returned: the addressee is unknown at the address. */
    UNKNOWN,
    LOST;

    /** True when nothing more will come of it. */
    public boolean isOutcome() {
        return compareTo(NOTIFIED) > 0;
    }

    /** True when the letter counts as having reached the addressee, read or not (Civ. 1re, 20 Jan. 2021, n° 19-20.680). */
    public boolean isEffective() {
        return this == DISTRIBUTED || this == UNCLAIMED || this == REFUSED;
    }

    /** What can follow, in the order it is offered. */
    public Set<RegisteredState> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(DEPOSITED);
            case DEPOSITED -> EnumSet.of(NOTIFIED, DISTRIBUTED, REFUSED, UNKNOWN, LOST);
            case NOTIFIED -> EnumSet.of(DISTRIBUTED, UNCLAIMED, REFUSED, LOST);
            case DISTRIBUTED, UNCLAIMED, REFUSED, UNKNOWN, LOST -> EnumSet.noneOf(RegisteredState.class);
        };
    }
}
