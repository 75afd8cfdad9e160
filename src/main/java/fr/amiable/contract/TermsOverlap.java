package fr.amiable.contract;

import fr.amiable.common.Refusal;

/** Two versions of the terms of sale cannot be in force on the same day: it would not be known which one the client accepted. */
public final class TermsOverlap extends Refusal {

    private static final long serialVersionUID = 1L;

    private TermsOverlap(String key, TermsOfSale other, Object... end) {
        super(key, other.version(), other.inForceOn(), end.length == 0 ? "" : end[0]);
    }

    static TermsOverlap with(TermsOfSale other) {
        return other.replacedOn()
                .map(end -> new TermsOverlap("terms.overlap", other, end.minusDays(1)))
                .orElseGet(() -> new TermsOverlap("terms.overlapOpen", other));
    }
}
