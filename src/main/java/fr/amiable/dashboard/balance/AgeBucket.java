package fr.amiable.dashboard.balance;

/** How late an amount is, in days after its due date; the last day of each bucket is included. */
public enum AgeBucket {
    /** Up to the due date included. */
    NOT_DUE(0),
    UP_TO_30(30),
    UP_TO_60(60),
    UP_TO_90(90),
    OVER_90(Long.MAX_VALUE);

    private final long lastDay;

    AgeBucket(long lastDay) {
        this.lastDay = lastDay;
    }

    static AgeBucket of(long daysLate) {
        for (AgeBucket bucket : values()) {
            if (daysLate <= bucket.lastDay) {
                return bucket;
            }
        }
        throw new IllegalStateException("no bucket for " + daysLate);
    }

    public boolean isLate() {
        return this != NOT_DUE;
    }
}
