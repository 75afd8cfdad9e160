package fr.amiable.reminder.pause;

import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.PlanState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * A plan that is not kept still binds: the next letter is the one that makes its balance due, not a reminder of the scenario. Past the time
 * to send it, or once the balance is due, reminders go on.
 */
public final class MissedInstalments implements PauseSource {

    /** How long the owner has for the letter. */
    static final int DAYS_TO_WRITE = 15;

    private final Supplier<List<FollowedPlan>> open;

    /** @param open the plans that are being followed */
    public MissedInstalments(Supplier<List<FollowedPlan>> open) {
        this.open = open;
    }

    @Override
    public List<Pause> on(LocalDate day) {
        return open.get().stream()
                .filter(plan -> plan.stateOn(day) == PlanState.MISSED)
                .flatMap(plan -> {
                    LocalDate missed =
                            plan.missedOn(day).get(0).instalment().dueOn().plusDays(FollowedPlan.DAYS_OF_GRACE);
                    return plan.plan().invoices().stream()
                            .map(invoice -> Pause.of(invoice.subject(), PauseReason.INSTALMENT_MISSED)
                                    .until(missed.plusDays(DAYS_TO_WRITE)));
                })
                .toList();
    }
}
