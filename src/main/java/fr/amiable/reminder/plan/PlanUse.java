package fr.amiable.reminder.plan;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import java.util.Optional;
import java.util.Set;

/** Which invoices a scenario is taken for when nothing else was chosen: kinds of clients, amounts from (included) and below. */
public record PlanUse(Set<ClientKind> kinds, Optional<Money> from, Optional<Money> below) {

    /** Only when it is chosen. */
    public static final PlanUse CHOSEN = new PlanUse(Set.of(), Optional.empty(), Optional.empty());

    public PlanUse {
        kinds = Set.copyOf(kinds);
    }

    boolean fits(ClientKind kind, Money amount) {
        return kinds.contains(kind)
                && from.filter(least -> amount.compareTo(least) < 0).isEmpty()
                && below.filter(limit -> amount.compareTo(limit) >= 0).isEmpty();
    }

    /** How many amounts bound it: the most precise use wins. */
    int precision() {
        return (from.isPresent() ? 1 : 0) + (below.isPresent() ? 1 : 0);
    }
}
