package fr.amiable.reminder.plan;

import fr.amiable.common.Texts;
import java.util.List;
import java.util.Objects;

/**
 * A scenario: its steps in order, at least {@code gapDays} between two of them, and under {@code recentDays} of delay an invoice is not
 * drawn into a letter firmer than its own step. A shipped scenario keeps its shipped name while {@code name} is empty.
 */
public record ReminderPlan(PlanId id, String name, int gapDays, int recentDays, PlanUse use, List<ReminderStep> steps) {

    public static final int USUAL_GAP = 5;
    public static final int USUAL_RECENT = 5;

    public ReminderPlan {
        Objects.requireNonNull(use);
        steps = List.copyOf(steps);
    }

    public String label(Texts texts) {
        return name.isEmpty() ? texts.get("reminder.plan." + id.code()) : name;
    }
}
