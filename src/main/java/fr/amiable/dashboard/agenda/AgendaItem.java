package fr.amiable.dashboard.agenda;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing to do: about whom or what, why, how much money hangs on it (zero when none does), the day that counts when there is one, and
 * the next step offered.
 */
public record AgendaItem(
        AgendaTopic topic,
        Urgency urgency,
        Wording who,
        Wording why,
        Money amount,
        Optional<LocalDate> on,
        NextStep next) {

    /** Without a day that counts. */
    static AgendaItem of(AgendaTopic topic, Urgency urgency, Wording who, Wording why, Money amount, NextStep next) {
        return new AgendaItem(topic, urgency, who, why, amount, Optional.empty(), next);
    }

    AgendaItem by(LocalDate day) {
        return new AgendaItem(topic, urgency, who, why, amount, Optional.of(day), next);
    }
}
