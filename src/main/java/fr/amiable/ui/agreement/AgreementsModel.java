package fr.amiable.ui.agreement;

import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was promised and what is paid by instalments, of a client, of an invoice or of the invoices of a dispute. */
public final class AgreementsModel {

    /** What is read of the desk. */
    public record Services(PromiseService promises, InstalmentPlanService plans) {}

    /** Last made first. */
    public record Agreements(List<FollowedPromise> promises, List<FollowedPlan> plans) {}

    private final ReadOnlyObjectWrapper<Agreements> agreements =
            new ReadOnlyObjectWrapper<>(new Agreements(List.of(), List.of()));
    private final Services services;
    private final Tasks tasks;
    private final LocalDate today;

    public AgreementsModel(Services services, Tasks tasks, LocalDate today) {
        this.services = services;
        this.tasks = tasks;
        this.today = today;
    }

    /** Reads those of the things named by {@code of}. */
    void load(Function<Services, Agreements> of) {
        tasks.start(Work.onScreen("", () -> of.apply(services)).onSuccess(agreements::set));
    }

    LocalDate today() {
        return today;
    }

    ReadOnlyObjectProperty<Agreements> agreementsProperty() {
        return agreements.getReadOnlyProperty();
    }
}
