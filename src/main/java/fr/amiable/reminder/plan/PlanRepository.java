package fr.amiable.reminder.plan;

import fr.amiable.common.Subject;
import java.util.List;
import java.util.Optional;

/** Where the owner's scenarios are kept, the shipped ones he changed included, and what he chose for clients and invoices. */
public interface PlanRepository {

    List<ReminderPlan> all();

    /** Adds it, or replaces the one of that id. */
    void save(ReminderPlan plan);

    /** Forgets it; a shipped one is then as it was shipped. */
    void delete(PlanId id);

    List<PlanChoice> choices();

    Optional<PlanChoice> choice(Subject about);

    /** Replaces what was chosen; a choice of nothing takes it back. */
    void choose(PlanChoice choice);
}
