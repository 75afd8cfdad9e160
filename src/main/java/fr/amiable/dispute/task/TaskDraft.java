package fr.amiable.dispute.task;

import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A task as typed so far. */
public record TaskDraft(String words, Optional<LocalDate> dueOn) {

    private static final int LONGEST = 500;

    /** What keeps this from being kept. */
    public List<Problem> problems() {
        String clean = Words.clean(words);
        if (clean.isEmpty()) {
            return List.of(Problem.of("taskWords", "dispute.task.noWords"));
        }
        return clean.length() > LONGEST
                ? List.of(Problem.of("taskWords", "dispute.task.tooLong", LONGEST, clean.length()))
                : List.of();
    }
}
