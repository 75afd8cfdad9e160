package fr.amiable.ui.payment;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.common.FrenchOrder;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.law.RateNotPublished;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.OpenDebt;
import fr.amiable.payment.Payment;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.WaiverService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The payment form: what was received, from whom, and which invoices it pays. */
public final class PaymentFormModel {

    /** What the form does with the desk. */
    public record Services(
            ClientService clients, InvoiceService invoices, PaymentService payments, WaiverService waivers) {}

    /** A payment as recorded, and the invoice it paid whose accessories are still to decide. */
    public record Recorded(Payment payment, Optional<InvoiceId> toDecide) {}

    private final PaymentFields fields;
    private final List<InvoiceId> invoices;
    private final Services services;
    private final Tasks tasks;
    private final LocalDate today;

    private final ObservableList<ClientRow> clients = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Money> credit = new ReadOnlyObjectWrapper<>(Money.ZERO);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param invoices those the debtor says to pay, of one client; none when nothing was said */
    public PaymentFormModel(
            Optional<ClientId> client, List<InvoiceId> invoices, Services services, Tasks tasks, Clock clock) {
        this.invoices = List.copyOf(invoices);
        this.services = services;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        this.fields = new PaymentFields(today, this.invoices);
        client.ifPresent(fields.clientProperty()::set);
        fields.clientProperty().addListener((property, before, now) -> loadDebts());
        fields.receivedOnProperty().addListener((property, before, now) -> loadDebts());
    }

    /** Reads the clients, and what the one chosen owes. */
    public void load() {
        tasks.start(Work.onScreen("", this::readClients).onSuccess(rows -> {
            clients.setAll(rows);
            invoices.stream()
                    .findFirst()
                    .filter(id -> fields.clientProperty().get() == null)
                    .ifPresentOrElse(this::chooseClientOf, this::loadDebts);
        }));
    }

    private List<ClientRow> readClients() {
        return FrenchOrder.sorted(services.clients().rows(), ClientRow::name);
    }

    private void chooseClientOf(InvoiceId id) {
        tasks.start(
                Work.onScreen("", () -> services.invoices().get(id).client()).onSuccess(fields.clientProperty()::set));
    }

    private void loadDebts() {
        ClientId client = fields.clientProperty().get();
        LocalDate day = fields.receivedOnProperty().get();
        if (client == null || day == null) {
            fields.show(List.of());
            return;
        }
        tasks.start(
                Work.onScreen("", () -> services.payments().unallocated(client)).onSuccess(credit::set));
        tasks.start(Work.onScreen("", () -> services.payments().openDebts(client, day))
                .onSuccess(debts -> showDebts(client, debts))
                .onRefusal(Refusal.class, reason -> {
                    refusal.set(reason);
                    fields.show(List.of());
                }));
    }

    private void showDebts(ClientId client, List<OpenDebt> debts) {
        if (Objects.equals(client, fields.clientProperty().get())) {
            refusal.set(null);
            fields.show(debts);
        }
    }

    /** What is wrong in what is typed so far, in the order of the screen. */
    public List<Problem> currentProblems() {
        return fields.problems(today);
    }

    /** Stores the payment, or fills {@link #problems()} and stores nothing. */
    public void save(String label, Consumer<Recorded> onSaved) {
        PaymentDraft draft = fields.draft();
        problems.setAll(fields.problems(today));
        if (!problems.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        tasks.start(Work.onScreen(label, () -> record(draft))
                .onSuccess(recorded -> {
                    fields.markSaved();
                    onSaved.accept(recorded);
                })
                .andFinally(() -> busy.set(false)));
    }

    private Recorded record(PaymentDraft draft) {
        Payment payment = services.payments().record(draft);
        Optional<InvoiceId> toDecide = payment.allocations().stream()
                .map(Allocation::invoice)
                .filter(this::hasAccessoriesToDecide)
                .findFirst();
        return new Recorded(payment, toDecide);
    }

    /** A rate that is missing keeps the question for later. */
    private boolean hasAccessoriesToDecide(InvoiceId paid) {
        try {
            return services.waivers().accessoriesToDecide(paid).isPositive();
        } catch (RateNotPublished notYet) {
            return false;
        }
    }

    LocalDate today() {
        return today;
    }

    public PaymentFields fields() {
        return fields;
    }

    public ObservableList<ClientRow> clients() {
        return clients;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** What is left of earlier payments of the client chosen. */
    public ReadOnlyObjectProperty<Money> creditProperty() {
        return credit.getReadOnlyProperty();
    }

    /** Why what is owed cannot be computed, a rate not published for instance; null when it can. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
