package fr.amiable.reminder.plan;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.letter.LetterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step as typed so far; {@code days} and {@code letter} may be null. */
public record StepDraft(
        Integer days,
        StepChannel channel,
        LetterType letter,
        StepCondition condition,
        Optional<Money> floor,
        Optional<Money> ceiling) {

    public static final int MOST_DAYS = 3650;

    public static StepDraft of(ReminderStep step) {
        return new StepDraft(
                step.days(),
                step.channel(),
                step.letter().orElse(null),
                step.condition(),
                step.floor(),
                step.ceiling());
    }

    /** @param field names the step on its screen */
    List<Problem> problems(String field) {
        List<Problem> found = new ArrayList<>();
        if (days == null) {
            found.add(Problem.of(field + "days", "reminder.step.noDays"));
        } else if (Math.abs(days) > MOST_DAYS) {
            found.add(Problem.of(field + "days", "reminder.step.tooFar", MOST_DAYS));
        }
        if (channel.isWritten() && letter == null) {
            found.add(Problem.of(field + "letter", "reminder.step.noLetter"));
        }
        boolean isEmptyRange = floor.isPresent()
                && ceiling.filter(most -> most.compareTo(floor.get()) < 0).isPresent();
        if (isEmptyRange) {
            found.add(Problem.of(field + "ceiling", "reminder.step.ceilingBelowFloor"));
        }
        return found;
    }

    ReminderStep complete() {
        return new ReminderStep(
                days,
                channel,
                Optional.ofNullable(letter).filter(any -> channel.isWritten()),
                condition,
                floor,
                ceiling);
    }
}
