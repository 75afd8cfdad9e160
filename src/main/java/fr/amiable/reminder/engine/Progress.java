package fr.amiable.reminder.engine;

import fr.amiable.letter.LetterType;
import fr.amiable.reminder.engine.Acts.Done;
import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.reminder.plan.ReminderStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an invoice went in its scenario: the step that comes next, how many letters really left, the firmest of them, when the client
 * was last reached and until when a deadline given to him runs.
 */
record Progress(
        int next, int sent, Optional<LetterType> firmest, Optional<LocalDate> lastOn, Optional<LocalDate> deadline) {

    static Progress of(ReminderPlan plan, PlanChoice start, List<Done> acts) {
        if (acts.isEmpty()) {
            return new Progress(
                    start.reachedSteps(),
                    (int) plan.steps().stream()
                            .limit(start.reachedSteps())
                            .filter(step -> step.channel().isWritten())
                            .count(),
                    Optional.empty(),
                    start.reachedOn(),
                    Optional.empty());
        }
        Walk walk = new Walk(plan, start);
        acts.forEach(walk::take);
        return walk.progress();
    }

    /** Follows what was done, one act after the other. */
    private static final class Walk {

        private final List<ReminderStep> steps;
        private int next;
        private int sent;
        private LetterType firmest;
        private LocalDate lastOn;
        private LocalDate deadline;

        Walk(ReminderPlan plan, PlanChoice start) {
            Progress begun = of(plan, start, List.of());
            steps = plan.steps();
            next = begun.next();
            sent = begun.sent();
            lastOn = begun.lastOn().orElse(null);
        }

        void take(Done done) {
            switch (done.kind()) {
                case SENT -> sent(done);
                case CALLED -> called(done.on());
                case IGNORED -> next = Math.max(next, done.step() + 1);
            }
        }

        private void sent(Done done) {
            lastOn = done.on();
            done.letter().orElseThrow().payBy().ifPresent(day -> deadline = later(deadline, day));
            if (!done.isReminder()) {
                return;
            }
            sent++;
            LetterType type = done.level().orElseThrow();
            firmest = firmest == null || type.isFirmerThan(firmest) ? type : firmest;
            if (type == LetterType.FORMAL_NOTICE) {
                next = Math.max(next, afterNotice());
            } else if (done.letter().orElseThrow().isAboutSeveral()) {
                next = oneLevelUp(type);
            } else {
                next = afterAsFirm(type);
            }
        }

        private void called(LocalDate on) {
            lastOn = on;
            if (next < steps.size() && !steps.get(next).channel().isWritten()) {
                next++;
            }
        }

        /** Nothing milder follows a formal notice. */
        private int afterNotice() {
            for (int place = steps.size() - 1; place >= 0; place--) {
                if (steps.get(place)
                        .letter()
                        .filter(LetterType.FORMAL_NOTICE::equals)
                        .isPresent()) {
                    return place + 1;
                }
            }
            return steps.size();
        }

        /** A letter about several invoices has the tone of the latest of them: each of the others rises by one level only. */
        private int oneLevelUp(LetterType type) {
            int written = nextWritten(next);
            return written < steps.size() && !letterAt(written).isFirmerThan(type) ? written + 1 : next;
        }

        /** A letter about this invoice alone stands for the step it is the letter of, and for the milder ones before it. */
        private int afterAsFirm(LetterType type) {
            int reached = next;
            for (int place = nextWritten(next); place < steps.size(); place = nextWritten(place + 1)) {
                LetterType here = letterAt(place);
                if (here.isFirmerThan(type)) {
                    return reached;
                }
                reached = place + 1;
                if (!type.isFirmerThan(here)) {
                    return reached;
                }
            }
            return reached;
        }

        private int nextWritten(int from) {
            int place = from;
            while (place < steps.size() && !steps.get(place).channel().isWritten()) {
                place++;
            }
            return place;
        }

        private LetterType letterAt(int place) {
            return steps.get(place).letter().orElseThrow();
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one == null || one.isBefore(other) ? other : one;
        }

        Progress progress() {
            return new Progress(
                    next,
                    sent,
                    Optional.ofNullable(firmest),
                    Optional.ofNullable(lastOn),
                    Optional.ofNullable(deadline));
        }
    }
}
