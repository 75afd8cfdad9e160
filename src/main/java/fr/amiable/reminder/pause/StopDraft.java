package fr.amiable.reminder.pause;

import fr.amiable.common.Problem;
import fr.amiable.common.Subject;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A stop as typed so far: the reason and the last day are both compulsory; the day may be null. */
public record StopDraft(Subject about, PauseReason cause, String words, LocalDate until) {

    /** A stop is thought over again after a year at most. */
    private static final int MOST_MONTHS = 12;

    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (Words.clean(words).isEmpty()) {
            found.add(Problem.of("reason", "reminder.stop.noReason"));
        }
        if (until == null) {
            found.add(Problem.of("until", "reminder.stop.noEnd"));
        } else if (until.isBefore(today)) {
            found.add(Problem.of("until", "reminder.stop.endPast"));
        } else if (until.isAfter(today.plusMonths(MOST_MONTHS))) {
            found.add(Problem.of("until", "reminder.stop.endTooFar", today.plusMonths(MOST_MONTHS)));
        }
        return List.copyOf(found);
    }
}
