package fr.amiable.reminder.plan;

import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the owner can do with scenarios: change them, make his own, take the shipped ones back, and choose one for a client or an invoice. */
public final class PlanService {

    private static final String OWN = "OWN_";

    private final Map<PlanId, ReminderPlan> shipped = ShippedPlans.read();
    private final PlanRepository plans;
    private final Texts texts;
    private final Journal journal;
    private final Transactions transactions;

    /** @param texts the names of the shipped scenarios */
    public PlanService(PlanRepository plans, Texts texts, Journal journal, Transactions transactions) {
        this.plans = plans;
        this.texts = texts;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** The shipped ones first, as the owner changed them, then his own. */
    public List<ReminderPlan> all() {
        Map<PlanId, ReminderPlan> all = new LinkedHashMap<>(shipped);
        plans.all().forEach(plan -> all.put(plan.id(), plan));
        return List.copyOf(all.values());
    }

    /** Every scenario and everything chosen, as read now. */
    public Plans read() {
        return new Plans(all(), plans.choices());
    }

    /** @throws PlanNotFound when there is no such scenario */
    public ReminderPlan get(PlanId id) {
        return all().stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow(() -> new PlanNotFound(id));
    }

    public boolean isShipped(PlanId id) {
        return shipped.containsKey(id);
    }

    /** True when the owner changed this shipped one. */
    public boolean isChanged(PlanId id) {
        return isShipped(id) && plans.all().stream().anyMatch(plan -> plan.id().equals(id));
    }

    /** An id no scenario has. */
    public PlanId newId() {
        Set<PlanId> taken = plans.all().stream().map(ReminderPlan::id).collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new PlanId(OWN + number))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** @throws IllegalStateException while the draft has problems */
    public ReminderPlan save(PlanDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalStateException("scenario draft has problems: " + draft.problems());
        }
        ReminderPlan plan =
                draft.complete(isShipped(draft.id()) ? shipped.get(draft.id()).label(texts) : "");
        keep(plan, "");
        return plan;
    }

    /** Puts a scenario back as it was, after {@link #forget}. */
    public void restore(ReminderPlan plan) {
        keep(plan, "");
    }

    private void keep(ReminderPlan plan, String before) {
        transactions.inTransaction(() -> {
            plans.save(plan);
            journal.record(Subject.company(), Act.PLAN_CHANGED, before, plan.toString());
        });
    }

    /** Takes a shipped scenario back as it was shipped, or removes one of the owner's; gives what it was. */
    public ReminderPlan forget(PlanId id) {
        return transactions.inTransaction(() -> {
            ReminderPlan before = get(id);
            plans.delete(id);
            journal.record(Subject.company(), Act.PLAN_CHANGED, before.toString(), "");
            return before;
        });
    }

    /** What was chosen for a client or an invoice. */
    public PlanChoice choice(Subject about) {
        return plans.choice(about).orElseGet(() -> PlanChoice.none(about));
    }

    public void choose(PlanChoice choice) {
        transactions.inTransaction(() -> {
            PlanChoice before = choice(choice.about());
            plans.choose(choice);
            journal.record(choice.about(), Act.PLAN_CHOSEN, before.toString(), choice.toString());
        });
    }
}
