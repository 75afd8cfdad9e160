package fr.amiable.reminder.plan;

import java.util.Objects;

/** Names a scenario: the shipped ones by their code, those of the owner by one of their own. */
public record PlanId(String code) {

    public PlanId {
        Objects.requireNonNull(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
