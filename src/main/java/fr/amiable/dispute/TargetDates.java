package fr.amiable.dispute;

import fr.amiable.law.deadline.FrenchHolidays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** By when the next act of a dispute is due: customs of the trade, not rules of law, moved to a working day. */
public final class TargetDates {

    private static final int DAYS_TO_ACKNOWLEDGE = 2;
    private static final int DAYS_TO_QUALIFY = 7;
    private static final int DAYS_TO_QUALIFY_SIMPLE = 2;
    private static final int DAYS_TO_TALK = 7;
    private static final int DAYS_TO_ANSWER = 8;
    private static final int DAYS_OF_NOTICE = 15;
    private static final int MONTHS_OF_MEDIATION = 2;

    /** Disputes about a price or a paper, settled by looking at the file. */
    private static final Set<DisputeCategory> SIMPLE =
            EnumSet.of(DisputeCategory.INVOICING, DisputeCategory.PAYMENT_MADE);

    private TargetDates() {}

    /** Empty where the insurer's policy, a court or nobody sets the day. */
    public static Optional<LocalDate> proposed(DisputeStage stage, DisputeCategory category, LocalDate since) {
        return switch (stage) {
            case REPORTED -> in(since.plusDays(DAYS_TO_ACKNOWLEDGE));
            case ACKNOWLEDGED ->
                in(since.plusDays(SIMPLE.contains(category) ? DAYS_TO_QUALIFY_SIMPLE : DAYS_TO_QUALIFY));
            case QUALIFIED, DIALOGUE -> in(since.plusDays(DAYS_TO_TALK));
            case PROPOSAL -> in(since.plusDays(DAYS_TO_ANSWER));
            case FORMAL_NOTICE -> in(since.plusDays(DAYS_OF_NOTICE));
            case MEDIATION -> in(since.plusMonths(MONTHS_OF_MEDIATION));
            case INSURANCE, COURT, CLOSED -> Optional.empty();
        };
    }

    private static Optional<LocalDate> in(LocalDate day) {
        return Optional.of(new FrenchHolidays(false).nextWorkingDay(day));
    }
}
