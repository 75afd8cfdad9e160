package fr.amiable.dispute;

import fr.amiable.common.Refusal;

/** A dispute goes back to an earlier stage only for a reason that stays in its history. */
public final class StepBackWithoutReason extends Refusal {

    private static final long serialVersionUID = 1L;

    public StepBackWithoutReason(Dispute dispute) {
        super("dispute.backWithoutReason", dispute.number());
    }
}
