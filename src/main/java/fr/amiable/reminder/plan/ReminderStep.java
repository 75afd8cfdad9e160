package fr.amiable.reminder.plan;

import fr.amiable.common.Money;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a scenario, {@code days} after the due date (before it when negative). Below {@code floor} it waits until the client owes
 * more; above {@code ceiling} it needs an explicit yes. A written step has a letter, a call has none.
 */
public record ReminderStep(
        int days,
        StepChannel channel,
        Optional<LetterType> letter,
        StepCondition condition,
        Optional<Money> floor,
        Optional<Money> ceiling) {

    public ReminderStep {
        Objects.requireNonNull(condition);
        if (channel.isWritten() != letter.isPresent()) {
            throw new IllegalArgumentException("a written step has a letter, a call has none: " + channel + letter);
        }
    }

    /** The day it comes for an invoice due that day. */
    public LocalDate on(LocalDate dueOn) {
        return dueOn.plusDays(days);
    }

    public boolean isBeforeDue() {
        return days < 0;
    }

    /** True when this much is too little to bother the client. */
    public boolean isBelowFloor(Money amount) {
        return floor.filter(least -> amount.compareTo(least) < 0).isPresent();
    }

    /** True when the owner says yes to it apart from any batch. */
    public boolean needsYes(Money amount) {
        return condition == StepCondition.CONFIRMED
                || ceiling.filter(most -> amount.compareTo(most) > 0).isPresent();
    }
}
