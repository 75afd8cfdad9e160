package fr.amiable.ui.payment;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.OpenDebt;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.Refund;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.form.TypedMoney;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The credit left to a client: which invoices it pays, or how much of it was given back. */
public final class CreditFormModel {

    /** What is left, and what it could pay. */
    public record Credit(String client, Money left, List<OpenDebt> debts) {}

    private final PaymentSplit split = new PaymentSplit(List.of());
    private final StringProperty refunded = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> refundedOn;
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Credit> credit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final ClientId client;
    private final ClientService clients;
    private final PaymentService payments;
    private final Tasks tasks;
    private final LocalDate today;

    public CreditFormModel(ClientId client, ClientService clients, PaymentService payments, Tasks tasks, Clock clock) {
        this.client = client;
        this.clients = clients;
        this.payments = payments;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        this.refundedOn = new SimpleObjectProperty<>(today);
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read)
                .onSuccess(read -> {
                    credit.set(read);
                    split.show(read.debts(), today);
                    split.of(read.left());
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    private Credit read() {
        return new Credit(clients.get(client).name(), payments.unallocated(client), payments.debtsForCredit(client));
    }

    /** Tells the name of the client, each time it has been read. */
    public void onRead(Consumer<String> told) {
        credit.addListener((property, before, now) -> told.accept(now.client()));
    }

    /** What is wrong in the parts typed. */
    public List<Problem> currentProblems() {
        List<Problem> found = new ArrayList<>(split.problems());
        if (split.parts().isEmpty() && credit.get() != null) {
            found.add(Problem.of(
                    "allocations", "payment.nothingOpenForCredit", credit.get().left()));
        } else if (split.allocations().isEmpty()) {
            found.add(Problem.of("allocations", "payment.nothingAllocated"));
        } else if (split.unallocatedProperty().get().isNegative()) {
            Money left = credit.get().left();
            found.add(Problem.of(
                    "allocations",
                    "payment.overAllocated",
                    left.minus(split.unallocatedProperty().get()),
                    left));
        }
        return List.copyOf(found);
    }

    /** Allocates it, or fills {@link #problems()} and changes nothing. */
    public void allocate(Runnable onDone) {
        problems.setAll(currentProblems());
        if (problems.isEmpty()) {
            AllocationChoice choice = split.wayProperty().get().choice();
            List<Allocation> parts = split.allocations();
            change(() -> payments.credit().allocate(client, choice, parts), onDone);
        }
    }

    private List<Problem> refundProblems() {
        List<Problem> found = new ArrayList<>();
        if (TypedMoney.read(refunded.get()).filter(Money::isPositive).isEmpty()) {
            found.add(Problem.of("refunded", "payment.refundNotPositive"));
        }
        if (refundedOn.get() == null) {
            found.add(Problem.of("refundedOn", "payment.refundNoDate"));
        } else if (refundedOn.get().isAfter(today)) {
            found.add(Problem.of("refundedOn", "payment.refundInTheFuture", refundedOn.get()));
        }
        return found;
    }

    /** Notes money given back, or fills {@link #problems()} and notes nothing. */
    public void refund(Runnable onDone) {
        problems.setAll(refundProblems());
        if (problems.isEmpty()) {
            Refund refund = new Refund(
                    refundedOn.get(),
                    TypedMoney.read(refunded.get()).orElseThrow(),
                    note.get().strip());
            change(() -> payments.credit().refund(client, refund), onDone);
        }
    }

    private void change(Runnable act, Runnable onDone) {
        tasks.start(Work.onScreen("", () -> {
                    act.run();
                    return client;
                })
                .onSuccess(done -> onDone.run())
                .onRefusal(Refusal.class, refusal::set));
    }

    LocalDate today() {
        return today;
    }

    public ClientId client() {
        return client;
    }

    public PaymentSplit split() {
        return split;
    }

    public StringProperty refundedProperty() {
        return refunded;
    }

    public ObjectProperty<LocalDate> refundedOnProperty() {
        return refundedOn;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Credit> creditProperty() {
        return credit.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }
}
