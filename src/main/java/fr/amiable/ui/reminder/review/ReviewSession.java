package fr.amiable.ui.reminder.review;

import fr.amiable.client.ClientId;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.review.QueuedLetter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a review did so far: the letters that wait to be printed, who was passed over, and the count of each act. It outlives the screen:
 * going to a dispute or to a message and back loses nothing.
 */
public final class ReviewSession {

    private final List<QueuedLetter> waiting = new ArrayList<>();
    private final Set<ClientId> passed = new HashSet<>();
    private ReviewTally tally = ReviewTally.NONE;
    private ReviewAct pending;
    private DueReminder left;

    void count(ReviewAct act) {
        tally = tally.and(act);
    }

    /** Another page answers this reminder. */
    void leaveFor(ReviewAct act, DueReminder reminder) {
        pending = act;
        left = reminder;
    }

    /** Counts what another page did, when the reminder is not due any more. */
    void settle(List<DueReminder> due) {
        if (pending != null
                && due.stream()
                        .noneMatch(one -> one.client().equals(left.client())
                                && one.invoices().equals(left.invoices())
                                && one.step().equals(left.step()))) {
            count(pending);
        }
        pending = null;
    }

    public ReviewTally tally() {
        return tally;
    }

    void add(QueuedLetter letter) {
        waiting.add(letter);
    }

    /** The letters that wait to be printed. */
    public List<QueuedLetter> waiting() {
        return List.copyOf(waiting);
    }

    void printed(Collection<QueuedLetter> letters) {
        waiting.removeAll(letters);
    }

    /** How many were passed over, to be looked at again. */
    int passed() {
        return passed.size();
    }

    boolean isPassed(DueReminder reminder) {
        return passed.contains(reminder.client());
    }

    void pass(DueReminder reminder) {
        passed.add(reminder.client());
    }

    void comeBackTo(DueReminder reminder) {
        passed.remove(reminder.client());
    }

    /** True while it is still to be answered: not passed over, no letter about its invoices waits. */
    boolean asksFor(DueReminder reminder) {
        return !passed.contains(reminder.client())
                && waiting.stream()
                        .noneMatch(
                                queued -> queued.letter().invoices().stream().anyMatch(reminder.invoices()::contains));
    }

    /** Those passed over come again, and the count starts from nothing; letters still wait. */
    void startAgain() {
        passed.clear();
        tally = ReviewTally.NONE;
    }
}
