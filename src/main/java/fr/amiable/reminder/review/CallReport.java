package fr.amiable.reminder.review;

import fr.amiable.common.Problem;
import fr.amiable.timeline.CallResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What came of a call, the owner's words, and the day of the next step; the result and the day may be null while typed. */
public record CallReport(CallResult result, String note, LocalDate nextOn) {

    private static final int MOST_MONTHS = 12;

    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (result == null) {
            found.add(Problem.of("callResult", "reminder.call.noResult"));
        }
        if (nextOn == null || nextOn.isBefore(today) || nextOn.isAfter(today.plusMonths(MOST_MONTHS))) {
            found.add(Problem.of("callNextOn", "reminder.call.nextOn", today, today.plusMonths(MOST_MONTHS)));
        }
        return List.copyOf(found);
    }
}
