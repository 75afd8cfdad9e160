package fr.amiable.reminder.plan;

import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.letter.LetterType;
import java.util.ArrayList;
import java.util.List;

/** A scenario as typed so far; the days between steps may be null. */
public record PlanDraft(PlanId id, String name, Integer gapDays, PlanUse use, int recentDays, List<StepDraft> steps) {

    private static final int MOST_GAP = 365;

    public PlanDraft {
        steps = List.copyOf(steps);
    }

    /** How a step is named in problems: {@code step2.days} is the days of the third. */
    public static String field(int step) {
        return "step" + step + ".";
    }

    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (Words.clean(name).isEmpty()) {
            found.add(Problem.of("name", "reminder.plan.noName"));
        }
        if (gapDays == null || gapDays < 0 || gapDays > MOST_GAP) {
            found.add(Problem.of("gapDays", "reminder.plan.gap", MOST_GAP));
        }
        if (use.from().isPresent()
                && use.below()
                        .filter(limit -> limit.compareTo(use.from().get()) <= 0)
                        .isPresent()) {
            found.add(Problem.of("below", "reminder.plan.emptyRange"));
        }
        if (steps.isEmpty()) {
            found.add(Problem.of("steps", "reminder.plan.noStep"));
        }
        for (int place = 0; place < steps.size(); place++) {
            found.addAll(steps.get(place).problems(field(place)));
        }
        if (found.isEmpty()) {
            order(found);
        }
        return List.copyOf(found);
    }

    /** Steps follow each other in time, and the tone never falls. */
    private void order(List<Problem> found) {
        LetterType firmest = null;
        for (int place = 0; place < steps.size(); place++) {
            StepDraft step = steps.get(place);
            if (place > 0 && step.days() <= steps.get(place - 1).days()) {
                found.add(Problem.of(field(place) + "days", "reminder.plan.daysInOrder"));
            }
            if (step.channel().isWritten()) {
                if (firmest != null && firmest.isFirmerThan(step.letter())) {
                    found.add(Problem.of(field(place) + "letter", "reminder.plan.toneFalls"));
                }
                firmest = step.letter();
            }
        }
    }

    /** @param shippedName the name a shipped scenario has of its own, which is then not kept; empty for the owner's own */
    ReminderPlan complete(String shippedName) {
        String kept = Words.clean(name);
        return plan(kept.equals(shippedName) ? "" : kept);
    }

    /** The scenario as it is typed, to be drawn; every step has its day and its letter. */
    public ReminderPlan drawn() {
        return plan(name);
    }

    private ReminderPlan plan(String kept) {
        return new ReminderPlan(
                id,
                kept,
                gapDays == null ? 0 : gapDays,
                recentDays,
                use,
                steps.stream().map(StepDraft::complete).toList());
    }
}
