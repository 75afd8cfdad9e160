package fr.amiable.payment.plan;

import fr.amiable.common.Refusal;

/** The plan asked for is not in the desk, or was removed. */
public final class InstalmentPlanNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public InstalmentPlanNotFound(InstalmentPlanId id) {
        super("plan.notFound", id.value());
    }
}
