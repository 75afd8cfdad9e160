package fr.amiable.reminder.plan;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every scenario and what was chosen: which one an invoice follows. */
public final class Plans {

    private final Map<PlanId, ReminderPlan> plans = new LinkedHashMap<>();
    private final Map<Subject, PlanChoice> choices = new HashMap<>();
    private final List<ReminderPlan> byPrecision;

    public Plans(Collection<ReminderPlan> plans, Collection<PlanChoice> choices) {
        plans.forEach(plan -> this.plans.put(plan.id(), plan));
        choices.forEach(choice -> this.choices.putIfAbsent(choice.about(), choice));
        this.byPrecision = this.plans.values().stream()
                .sorted(Comparator.comparingInt(
                                (ReminderPlan plan) -> plan.use().precision())
                        .reversed())
                .toList();
    }

    /** What an invoice follows: its scenario, and the steps done elsewhere. */
    public record Followed(ReminderPlan plan, PlanChoice start) {}

    public List<ReminderPlan> all() {
        return List.copyOf(plans.values());
    }

    public Optional<ReminderPlan> find(PlanId id) {
        return Optional.ofNullable(plans.get(id));
    }

    /**
     * The scenario chosen for the invoice, else for its client, else the usual one for that kind of client and that amount; empty when
     * none fits. Steps done elsewhere are those told of the invoice, else of the client.
     */
    public Optional<Followed> of(Subject invoice, Subject client, ClientKind kind, Money amount) {
        PlanChoice ofInvoice = choices.get(invoice);
        PlanChoice ofClient = choices.get(client);
        ReminderPlan plan = chosen(ofInvoice);
        if (plan == null) {
            plan = chosen(ofClient);
        }
        if (plan == null) {
            plan = usual(kind, amount);
        }
        if (plan == null) {
            return Optional.empty();
        }
        return Optional.of(new Followed(plan, start(invoice, ofInvoice, ofClient)));
    }

    private static PlanChoice start(Subject invoice, PlanChoice ofInvoice, PlanChoice ofClient) {
        if (ofInvoice != null && ofInvoice.reachedSteps() > 0) {
            return ofInvoice;
        }
        return ofClient == null ? PlanChoice.none(invoice) : ofClient;
    }

    private ReminderPlan chosen(PlanChoice choice) {
        return choice == null ? null : choice.plan().map(plans::get).orElse(null);
    }

    private ReminderPlan usual(ClientKind kind, Money amount) {
        for (ReminderPlan plan : byPrecision) {
            if (plan.use().fits(kind, amount)) {
                return plan;
            }
        }
        return null;
    }
}
