package fr.amiable.ui.reminder.choice;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.common.Subject;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.reminder.ReminderService;
import fr.amiable.reminder.pause.PauseReason;
import fr.amiable.reminder.pause.ReminderStop;
import fr.amiable.reminder.pause.StopDraft;
import fr.amiable.reminder.pause.StopService;
import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.PlanService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The reminders of one client, or about one invoice: the scenario followed, where it started, and what stops them. */
public final class ReminderChoiceModel {

    /** What the page does with the desk. */
    public record Services(
            PlanService plans,
            StopService stops,
            ReminderService reminders,
            InvoiceService invoices,
            ClientService clients) {}

    private final ReadOnlyObjectWrapper<ChoiceFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    private final Subject about;
    private final Services services;
    private final LocalDate today;
    private final Tasks tasks;

    public ReminderChoiceModel(Subject about, Services services, LocalDate today, Tasks tasks) {
        this.about = about;
        this.services = services;
        this.today = today;
        this.tasks = tasks;
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(file::set).onRefusal(Refusal.class, refusal::set));
    }

    private ChoiceFile read() {
        Optional<InvoiceRow> invoice = about.kind() == Subject.Kind.INVOICE
                ? Optional.of(services.invoices().row(new InvoiceId(about.id())))
                : Optional.empty();
        Client client =
                services.clients().get(invoice.map(InvoiceRow::client).orElseGet(() -> new ClientId(about.id())));
        return new ChoiceFile(
                client,
                invoice,
                services.plans().choice(about),
                services.plans().all(),
                invoice.flatMap(row -> services.reminders().reached(row.id())),
                services.stops().of(about));
    }

    /** Tells whose reminders they are, each time they were read: the client, and the number of the invoice or nothing. */
    public void onRead(BiConsumer<Client, String> named) {
        file.addListener((property, before, now) ->
                named.accept(now.client(), now.invoice().map(InvoiceRow::number).orElse("")));
    }

    /** Keeps the scenario and the steps done elsewhere; gives the problems that prevent it. */
    public List<Problem> choose(PlanChoice choice, Runnable onKept) {
        List<Problem> problems = new ArrayList<>();
        if (choice.reachedSteps() > 0 && choice.reachedOn().isEmpty()) {
            problems.add(Problem.of("reachedOn", "reminder.choice.noDay"));
        } else if (choice.reachedOn().filter(day -> day.isAfter(today)).isPresent()) {
            problems.add(Problem.of("reachedOn", "reminder.choice.inTheFuture"));
        }
        if (problems.isEmpty()) {
            change(() -> services.plans().choose(choice), onKept);
        }
        return problems;
    }

    public StopDraft draft(String reason, LocalDate until) {
        return new StopDraft(about, PauseReason.OWNER, reason, until);
    }

    /** Stops the reminders; gives the problems that prevent it. */
    public List<Problem> stop(StopDraft draft, Runnable onKept) {
        List<Problem> problems = draft.problems(today);
        if (problems.isEmpty()) {
            change(() -> services.stops().stop(draft), onKept);
        }
        return problems;
    }

    /** Lets the reminders go again before the day. */
    public void release(ReminderStop stop, Runnable onKept) {
        change(() -> services.stops().release(stop.id()), onKept);
    }

    /** Takes a release back. */
    public void restore(ReminderStop stop) {
        change(() -> services.stops().restore(stop.id()), () -> {});
    }

    private void change(Runnable act, Runnable onKept) {
        refusal.set(null);
        tasks.start(Work.onScreen("", act)
                .onSuccess(done -> {
                    onKept.run();
                    load();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    public Subject about() {
        return about;
    }

    public LocalDate today() {
        return today;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<ChoiceFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
