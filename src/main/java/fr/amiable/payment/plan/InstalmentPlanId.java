package fr.amiable.payment.plan;

import fr.amiable.common.Subject;

/** Which instalment plan. */
public record InstalmentPlanId(long value) {

    public Subject subject() {
        return new Subject(Subject.Kind.INSTALMENT_PLAN, value);
    }
}
