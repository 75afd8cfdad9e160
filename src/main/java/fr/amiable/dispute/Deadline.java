package fr.amiable.dispute;

import fr.amiable.law.deadline.FrenchHolidays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day by which the next act of a dispute is due, as seen on a day.
 *
 * @param isCustomary whether it is the one that custom proposes for the stage; otherwise the owner, an offer or a court set it
 */
public record Deadline(LocalDate on, LocalDate seenOn, boolean isCustomary) {

    private static final int WORKING_DAYS_OF_WARNING = 3;
    private static final FrenchHolidays HOLIDAYS = new FrenchHolidays(false);

    /** How near it is. */
    public enum State {
        FAR,
        NEAR,
        TODAY,
        PAST
    }

    /** Empty when none is set. */
    public static Optional<Deadline> of(Dispute dispute, LocalDate today) {
        Progress progress = dispute.progress();
        Optional<LocalDate> customary =
                TargetDates.proposed(progress.stage(), dispute.complaint().category(), progress.since());
        return progress.targetOn().map(day -> new Deadline(day, today, customary.equals(Optional.of(day))));
    }

    /** The last of the days that are near: three working days ahead. */
    public static LocalDate horizon(LocalDate today) {
        return HOLIDAYS.plusWorkingDays(today, WORKING_DAYS_OF_WARNING);
    }

    public State state() {
        if (on.isBefore(seenOn)) {
            return State.PAST;
        }
        if (on.equals(seenOn)) {
            return State.TODAY;
        }
        return on.isAfter(horizon(seenOn)) ? State.FAR : State.NEAR;
    }

    /** Days until it, weekends and holidays included; or since it, when past. */
    public long days() {
        return Math.abs(ChronoUnit.DAYS.between(seenOn, on));
    }
}
