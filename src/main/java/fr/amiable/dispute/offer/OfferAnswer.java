package fr.amiable.dispute.offer;

/** What became of an offer; the names are stored. */
public enum OfferAnswer {
    AWAITED,
    ACCEPTED,
    REFUSED,
    COUNTER_OFFER,
    NO_ANSWER;

    /** Whether somebody answered, on a day of its own. */
    public boolean isGiven() {
        return this == ACCEPTED || this == REFUSED || this == COUNTER_OFFER;
    }
}
