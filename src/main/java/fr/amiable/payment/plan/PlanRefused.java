package fr.amiable.payment.plan;

import fr.amiable.common.Refusal;
import java.time.LocalDate;

/** What is asked of a plan cannot be done as it stands. */
public final class PlanRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private PlanRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static PlanRefused signed() {
        return new PlanRefused("plan.signed");
    }

    static PlanRefused signatureDay(LocalDate on, LocalDate drawnOn, LocalDate today) {
        return new PlanRefused("plan.signatureDay", on, drawnOn, today);
    }

    static PlanRefused nothingMissed() {
        return new PlanRefused("plan.nothingMissed");
    }

    static PlanRefused over() {
        return new PlanRefused("plan.over");
    }

    /** One of the invoices is in another plan that is not over. */
    static PlanRefused inAnother(String invoice) {
        return new PlanRefused("plan.inAnother", invoice);
    }
}
