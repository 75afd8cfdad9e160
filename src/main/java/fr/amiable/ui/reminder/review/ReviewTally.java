package fr.amiable.ui.reminder.review;

/** What was done in a review so far, by kind. */
public record ReviewTally(int mailed, int queued, int called, int promised, int contested, int postponed, int ignored) {

    static final ReviewTally NONE = new ReviewTally(0, 0, 0, 0, 0, 0, 0);

    ReviewTally and(ReviewAct act) {
        return new ReviewTally(
                mailed + one(act, ReviewAct.MAIL),
                queued + one(act, ReviewAct.PRINT),
                called + one(act, ReviewAct.CALL),
                promised + one(act, ReviewAct.PROMISE),
                contested + one(act, ReviewAct.DISPUTE),
                postponed + one(act, ReviewAct.POSTPONE),
                ignored + one(act, ReviewAct.IGNORE));
    }

    private static int one(ReviewAct made, ReviewAct counted) {
        return made == counted ? 1 : 0;
    }

    boolean isNothing() {
        return equals(NONE);
    }
}
