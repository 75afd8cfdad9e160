package fr.amiable.reminder.plan;

import fr.amiable.common.Refusal;

/** No scenario has this id, or it was removed. */
public final class PlanNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanNotFound(PlanId id) {
        super("reminder.plan.notFound", id.code());
    }
}
