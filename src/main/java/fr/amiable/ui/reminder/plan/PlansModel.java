package fr.amiable.ui.reminder.plan;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.reminder.plan.PlanDraft;
import fr.amiable.reminder.plan.PlanId;
import fr.amiable.reminder.plan.PlanService;
import fr.amiable.reminder.plan.PlanUse;
import fr.amiable.reminder.plan.ReminderPlan;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The scenarios: which one is looked at, what is changed of it, and how it comes back. */
public final class PlansModel {

    private final ObservableList<ReminderPlan> plans = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ReminderPlan> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private Set<PlanId> changed = Set.of();

    private final PlanService service;
    private final Tasks tasks;
    private final Texts texts;

    public PlansModel(PlanService service, Tasks tasks, Texts texts) {
        this.service = service;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** What was read at once. */
    private record Read(List<ReminderPlan> all, Set<PlanId> changed) {}

    public void load() {
        load(Optional.ofNullable(shown.get()).map(ReminderPlan::id));
    }

    private void load(Optional<PlanId> wanted) {
        tasks.start(Work.onScreen("", this::read).onSuccess(found -> {
            changed = found.changed();
            plans.setAll(found.all());
            shown.set(wanted.flatMap(id ->
                            plans.stream().filter(plan -> plan.id().equals(id)).findFirst())
                    .orElse(plans.get(0)));
        }));
    }

    private Read read() {
        List<ReminderPlan> all = service.all();
        return new Read(
                all,
                all.stream().map(ReminderPlan::id).filter(service::isChanged).collect(Collectors.toSet()));
    }

    public void show(ReminderPlan plan) {
        if (plan != null) {
            shown.set(plan);
        }
    }

    /** A scenario of the owner's own, started from the one that is shown; kept once it is saved. */
    public void startFromShown() {
        ReminderPlan from = shown.get();
        shown.set(new ReminderPlan(
                service.newId(),
                texts.get("reminders.plans.copyOf", from.label(texts)),
                from.gapDays(),
                from.recentDays(),
                PlanUse.CHOSEN,
                from.steps()));
    }

    /** Keeps what was typed; gives the problems that prevent it. */
    public List<Problem> save(PlanDraft draft, Runnable onSaved) {
        List<Problem> problems = draft.problems();
        if (problems.isEmpty()) {
            refusal.set(null);
            tasks.start(Work.onScreen("", () -> service.save(draft))
                    .onSuccess(saved -> {
                        load(Optional.of(saved.id()));
                        onSaved.run();
                    })
                    .onRefusal(Refusal.class, refusal::set));
        }
        return problems;
    }

    /**
     * Takes a shipped scenario back as it was shipped, or removes one of the owner's.
     *
     * @param undoable told how to bring it back
     */
    public void forget(Consumer<Runnable> undoable) {
        PlanId id = shown.get().id();
        tasks.start(Work.onScreen("", () -> service.forget(id))
                .onSuccess(before -> {
                    load(Optional.of(id));
                    undoable.accept(() -> tasks.start(
                            Work.onScreen("", () -> service.restore(before)).onSuccess(done -> load(Optional.of(id)))));
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    public boolean isShipped(ReminderPlan plan) {
        return service.isShipped(plan.id());
    }

    /** True when there is something to take back or to remove. */
    public boolean canForget(ReminderPlan plan) {
        return isShipped(plan) ? changed.contains(plan.id()) : plans.contains(plan);
    }

    public ObservableList<ReminderPlan> plans() {
        return plans;
    }

    public ReadOnlyObjectProperty<ReminderPlan> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
