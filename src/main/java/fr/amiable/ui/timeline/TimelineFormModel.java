package fr.amiable.ui.timeline;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.contract.ContractService;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeService;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.timeline.TimelineEntryId;
import fr.amiable.timeline.TimelineService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The form of a fact written by hand: a new one, or one to change. */
public final class TimelineFormModel {

    /** What the form does with the desk. */
    public record Services(
            TimelineService timeline,
            ClientService clients,
            DisputeService disputes,
            InvoiceService invoices,
            ContractService contracts) {}

    /** What the form needs to be shown. */
    private record Opening(Client client, List<About> abouts, Optional<TimelineEntry> entry, List<Original> files) {}

    private final TimelineFields fields;
    private final ClientId client;
    private final Optional<TimelineEntryId> entry;
    private final Services services;
    private final Texts texts;
    private final Tasks tasks;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Client> owner = new ReadOnlyObjectWrapper<>();
    private final ObservableList<About> abouts = FXCollections.observableArrayList();
    private final ObservableList<Original> kept = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public TimelineFormModel(
            ClientId client,
            Optional<Subject> about,
            Optional<TimelineEntryId> entry,
            Services services,
            Texts texts,
            Tasks tasks,
            Clock clock) {
        this.client = client;
        this.entry = entry;
        this.services = services;
        this.texts = texts;
        this.tasks = tasks;
        this.clock = clock;
        this.fields = new TimelineFields(client, about, LocalDate.now(clock));
    }

    /** Reads the client, what a fact may be about, and the entry to change. */
    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(opening -> {
            opening.entry().ifPresent(fields::show);
            abouts.setAll(opening.abouts());
            kept.setAll(opening.files());
            owner.set(opening.client());
        }));
    }

    private Opening read() {
        List<About> about = new ArrayList<>();
        about.add(new About(Optional.empty(), texts.get("ui.timeline.form.clientInGeneral")));
        services.disputes().rowsOf(client).stream().map(this::dispute).forEach(about::add);
        services.invoices().rowsOf(client).stream().map(this::invoice).forEach(about::add);
        services.contracts().rowsOf(client).stream().map(this::contract).forEach(about::add);
        return new Opening(
                services.clients().get(client),
                about,
                entry.map(services.timeline()::get),
                entry.map(services.timeline()::files).orElse(List.of()));
    }

    private About dispute(DisputeRow row) {
        return new About(
                Optional.of(row.id().subject()),
                texts.get("ui.timeline.form.dispute", row.number(), texts.of(row.category())));
    }

    private About contract(ContractRow row) {
        return new About(
                Optional.of(row.id().subject()), texts.of(row.kind()) + FrenchText.NO_BREAK_SPACE + row.number());
    }

    private About invoice(InvoiceRow row) {
        return new About(
                Optional.of(row.id().subject()), texts.of(row.type()) + FrenchText.NO_BREAK_SPACE + row.number());
    }

    /** What is wrong in what is typed so far, in the order of the screen. */
    public List<Problem> currentProblems() {
        return fields.draft().problems(LocalDateTime.now(clock));
    }

    /** Keeps the fact and its files, or fills {@link #problems()} and keeps nothing. */
    public void save(String label, Consumer<TimelineEntry> onSaved) {
        problems.setAll(currentProblems());
        if (!problems.isEmpty() || busy.get()) {
            return;
        }
        TimelineDraft draft = fields.draft();
        List<Path> files = List.copyOf(fields.files());
        busy.set(true);
        refusal.set(null);
        tasks.start(Work.onScreen(label, () -> keep(draft, files))
                .onSuccess(saved -> {
                    fields.markSaved();
                    onSaved.accept(saved);
                })
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(() -> busy.set(false)));
    }

    private TimelineEntry keep(TimelineDraft draft, List<Path> files) {
        List<TimelineService.Dropped> dropped = DroppedFiles.read(files);
        return entry.map(id -> services.timeline().change(id, draft, dropped))
                .orElseGet(() -> services.timeline().record(draft, dropped));
    }

    /** Takes the entry to change away; {@code onRemoved} is given what brings it back. */
    public void remove(Consumer<Runnable> onRemoved) {
        entry.ifPresent(id ->
                tasks.start(Work.onScreen("", () -> services.timeline().remove(id))
                        .onSuccess(done -> {
                            fields.markSaved();
                            onRemoved.accept(() -> tasks.start(
                                    Work.onScreen("", () -> services.timeline().restore(id))));
                        })));
    }

    /** Files dropped on the form; the same file twice counts once. */
    public void drop(List<Path> files) {
        files.stream().filter(file -> !fields.files().contains(file)).forEach(fields.files()::add);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ClientId client() {
        return client;
    }

    public boolean isChange() {
        return entry.isPresent();
    }

    public TimelineFields fields() {
        return fields;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Client> ownerProperty() {
        return owner.getReadOnlyProperty();
    }

    public ObservableList<About> abouts() {
        return abouts;
    }

    /** Files kept with the entry already. */
    public ObservableList<Original> kept() {
        return kept;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Why it was not kept, a file that cannot be read for instance; null when nothing stands in the way. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
