package fr.amiable.ui.agreement;

import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.plan.OwedInvoice;
import fr.amiable.payment.plan.OwedInvoices;
import fr.amiable.payment.plan.PlanDraft;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** An instalment plan being drawn up, or drawn up anew; what is owed is read again each time the invoices or the day change. */
public final class PlanFormModel {

    /** What the form does with the desk. */
    public record Services(
            ClientService clients, InvoiceService invoices, OwedInvoices owed, InstalmentPlanService plans) {}

    private record Read(Client client, List<InvoiceRow> rows, Optional<InstalmentPlan> plan) {}

    private final ReadOnlyObjectWrapper<Client> client = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper changed = new ReadOnlyStringWrapper("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final PlanFields fields;
    private final Destination.PlanForm place;
    private final Services services;
    private final Tasks tasks;
    private final LocalDate today;
    private long changes;
    private boolean isFirstReading = true;

    public PlanFormModel(Destination.PlanForm place, Services services, Tasks tasks, Clock clock) {
        this.place = place;
        this.services = services;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        this.fields = new PlanFields(today);
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(this::show).onRefusal(Refusal.class, refusal::set));
    }

    private Read read() {
        Optional<InstalmentPlan> plan =
                place.plan().map(id -> services.plans().get(id).plan());
        List<InvoiceId> named = plan.map(InstalmentPlan::invoices).orElse(place.invoices());
        Client read = services.clients().get(place.client());
        return new Read(read, InvoiceChoice.read(services.invoices(), read.id(), named), plan);
    }

    private void show(Read read) {
        fields.debts().show(read.client().kind().regime());
        fields.choice()
                .show(read.rows(), read.plan().map(InstalmentPlan::invoices).orElse(place.invoices()), today);
        read.plan().ifPresent(fields::show);
        client.set(read.client());
        fields.choice().onChange(this::readOwed);
        fields.drawnOnProperty().addListener((property, before, now) -> readOwed());
        fields.accessoriesProperty().addListener((property, before, now) -> followDebt());
        fields.costsProperty().addListener((property, before, now) -> followDebt());
        fields.lines().onPattern(this::followDebt);
        readOwed();
    }

    private void readOwed() {
        LocalDate day = fields.drawnOnProperty().get();
        List<InvoiceId> chosen = fields.choice().ids();
        if (day == null || day.isAfter(today)) {
            show(List.of());
            return;
        }
        tasks.start(Work.onScreen("", () -> services.owed().on(day, chosen))
                .onSuccess(owed -> {
                    refusal.set(null);
                    show(owed);
                })
                .onRefusal(Refusal.class, reason -> {
                    refusal.set(reason);
                    show(List.of());
                }));
    }

    private void show(List<OwedInvoice> owed) {
        fields.debts().show(owed);
        followDebt();
        if (isFirstReading) {
            isFirstReading = false;
            fields.markUnchanged();
        }
    }

    /** Proposed instalments follow the debt; those typed stay, and what is missing is said. */
    private void followDebt() {
        if (fields.lines().isAsProposed()) {
            fields.lines().propose(fields.draft().toPay());
        }
        tell();
    }

    /** Equal parts of what is to pay, whatever was typed. */
    public void propose() {
        fields.lines().propose(fields.draft().toPay());
        tell();
    }

    private void tell() {
        changes++;
        changed.set(String.valueOf(changes));
    }

    public List<Problem> currentProblems() {
        return fields.draft().problems(today);
    }

    /** Keeps it, or fills {@link #problems()} and keeps nothing. */
    public void save(Consumer<InstalmentPlanId> onSaved) {
        problems.setAll(currentProblems());
        if (problems.isEmpty()) {
            PlanDraft draft = fields.draft();
            tasks.start(Work.onScreen("", () -> keep(draft))
                    .onSuccess(kept -> {
                        fields.markSaved();
                        onSaved.accept(kept.id());
                    })
                    .onRefusal(Refusal.class, refusal::set));
        }
    }

    private InstalmentPlan keep(PlanDraft draft) {
        return place.plan().isPresent()
                ? services.plans().change(place.plan().get(), draft)
                : services.plans().draw(draft);
    }

    /** Tells the client, each time he was read. */
    public void onRead(BiConsumer<Client, Boolean> told) {
        client.addListener((property, before, now) -> told.accept(now, isChange()));
    }

    public boolean isChange() {
        return place.plan().isPresent();
    }

    LocalDate today() {
        return today;
    }

    Destination.PlanForm place() {
        return place;
    }

    public PlanFields fields() {
        return fields;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Client> clientProperty() {
        return client.getReadOnlyProperty();
    }

    /** Moves each time what is owed or what is proposed does. */
    ReadOnlyStringProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Why nothing was kept, or what is owed is not known; null when nothing was refused. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }
}
