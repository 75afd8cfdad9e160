package fr.amiable.ui.payment;

import fr.amiable.client.Client;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.StatementService;
import fr.amiable.payment.Waivable;
import fr.amiable.payment.Waiver;
import fr.amiable.payment.WaiverDraft;
import fr.amiable.payment.WaiverId;
import fr.amiable.payment.WaiverService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.common.form.TypedMoney;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the owner gives up of one invoice: a part of the debt, for a reason; and what was given up before. */
public final class WaiverFormModel {

    /** What is due and given up, as of the day typed. */
    public record Standing(AccountStatement statement, Waivable waivable, List<Waiver> waivers, Money accessories) {}

    private final ObjectProperty<DebtPart> part = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> grantedOn;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    private final InvoiceId invoice;
    private final StatementService statements;
    private final WaiverService waivers;
    private final Tasks tasks;
    private final LocalDate today;
    private boolean isSaved;

    public WaiverFormModel(
            InvoiceId invoice, StatementService statements, WaiverService waivers, Tasks tasks, Clock clock) {
        this.invoice = invoice;
        this.statements = statements;
        this.waivers = waivers;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
        this.grantedOn = new SimpleObjectProperty<>(today);
        grantedOn.addListener((property, before, now) -> load());
        part.addListener((property, before, now) -> proposeAll());
    }

    /** Reads what is due on the day typed, and what was given up. */
    public void load() {
        LocalDate day = grantedOn.get();
        if (day == null) {
            return;
        }
        tasks.start(Work.onScreen("", () -> read(day))
                .onSuccess(read -> {
                    refusal.set(null);
                    standing.set(read);
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    private Standing read(LocalDate day) {
        return new Standing(
                statements.statement(invoice, day),
                waivers.waivable(invoice, day),
                waivers.ofInvoice(invoice),
                waivers.accessoriesToDecide(invoice));
    }

    /** Tells the number and the client of the invoice, each time it has been read. */
    public void onRead(BiConsumer<Client, String> told) {
        standing.addListener((property, before, now) ->
                told.accept(now.statement().client(), now.statement().invoice().number()));
    }

    /** All that is due of the part chosen, unless an amount was typed. */
    private void proposeAll() {
        if (standing.get() != null && part.get() != null) {
            Money due = standing.get().waivable().of(part.get());
            amount.set(due.isPositive() ? FrenchText.amount(due) : "");
        }
    }

    WaiverDraft draft() {
        return new WaiverDraft(
                invoice, part.get(), TypedMoney.read(amount.get()).orElse(null), grantedOn.get(), reason.get());
    }

    public List<Problem> currentProblems() {
        return draft().problems(today);
    }

    /** What would be left due on the day typed; empty while nothing can be given up as typed. */
    public Optional<Money> leftAfter() {
        if (standing.get() == null || part.get() == null) {
            return Optional.empty();
        }
        return TypedMoney.read(amount.get())
                .filter(Money::isPositive)
                .filter(typed -> typed.compareTo(standing.get().waivable().of(part.get())) <= 0)
                .map(typed -> standing.get().statement().total().minus(typed));
    }

    /** Grants it, or fills {@link #problems()} and grants nothing. */
    public void save(Runnable onSaved) {
        problems.setAll(currentProblems());
        if (problems.isEmpty()) {
            WaiverDraft draft = draft();
            change(() -> waivers.waive(draft), onSaved);
        }
    }

    public void withdraw(WaiverId waiver, String why) {
        change(
                () -> {
                    waivers.withdraw(waiver, why);
                    return null;
                },
                this::load);
    }

    /** Gives up all that is left of a paid invoice. */
    public void waiveAccessories(String why, Runnable onDone) {
        change(() -> waivers.waiveAccessories(invoice, why), onDone);
    }

    /** Keeps asking for them; the question does not come back. */
    public void claimAccessories(Runnable onDone) {
        change(
                () -> {
                    waivers.claimAccessories(invoice);
                    return null;
                },
                onDone);
    }

    private void change(Callable<?> act, Runnable then) {
        tasks.start(Work.onScreen("", act::call)
                .onSuccess(done -> {
                    isSaved = true;
                    refusal.set(null);
                    then.run();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !isSaved && (!reason.get().isBlank() || !amount.get().isBlank());
    }

    LocalDate today() {
        return today;
    }

    public InvoiceId invoice() {
        return invoice;
    }

    public ObjectProperty<DebtPart> partProperty() {
        return part;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    public ObjectProperty<LocalDate> grantedOnProperty() {
        return grantedOn;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Why nothing was given up; null when nothing was refused. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }
}
