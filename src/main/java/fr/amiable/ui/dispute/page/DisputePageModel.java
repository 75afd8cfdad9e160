package fr.amiable.ui.dispute.page;

import fr.amiable.bundle.handover.HandedOver;
import fr.amiable.bundle.handover.HandoverOrder;
import fr.amiable.bundle.handover.Handovers;
import fr.amiable.bundle.handover.ProtectedExhibits;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.StageMove;
import fr.amiable.dispute.offer.OfferService;
import fr.amiable.dispute.task.TaskService;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.payment.StatementService;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.dispute.account.CaseAccountModel;
import fr.amiable.ui.dispute.offer.OffersModel;
import fr.amiable.ui.dispute.task.TasksModel;
import fr.amiable.ui.timeline.ChronologyModel;
import fr.amiable.ui.timeline.DroppedFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page of one dispute: its file, its chronology, and the acts that take it further. */
public final class DisputePageModel {

    /** What the page does with the desk. */
    public record Services(
            DisputeService disputes,
            ClientService clients,
            InvoiceService invoices,
            TimelineService timeline,
            LetterService letters,
            StatementService statements,
            PrintedStatements printedStatements,
            TaskService tasks,
            OfferService offers,
            Function<ClientId, List<ContractRow>> contracts,
            Supplier<Handovers> handovers) {}

    private final ReadOnlyObjectWrapper<DisputeFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper handingOver = new ReadOnlyBooleanWrapper();

    private final DisputeId dispute;
    private final Services services;
    private final ChronologyModel chronology;
    private final Texts texts;
    private final Tasks tasks;
    private final LocalDate today;

    public DisputePageModel(
            DisputeId dispute, Services services, ChronologyModel chronology, Texts texts, Tasks tasks, Clock clock) {
        this.dispute = dispute;
        this.services = services;
        this.chronology = chronology;
        this.texts = texts;
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
    }

    /** Reads the file and the chronology again. */
    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(file::set));
        chronology.load();
    }

    private DisputeFile read() {
        Dispute read = services.disputes().get(dispute);
        List<DisputeFile.Concerned> concerned = read.invoices().stream()
                .map(id -> new DisputeFile.Concerned(
                        services.invoices().get(id), services.invoices().row(id)))
                .toList();
        List<ContractRow> contracts = services.contracts().apply(read.client()).stream()
                .filter(row -> read.contracts().contains(row.id()))
                .toList();
        return new DisputeFile(
                read, services.clients().get(read.client()), concerned, contracts, lettersAbout(read), work());
    }

    private DisputeFile.Work work() {
        return new DisputeFile.Work(
                services.tasks().of(dispute),
                services.tasks().proposed(dispute),
                services.offers().of(dispute));
    }

    /** Newest first. */
    private List<ProducedLetter> lettersAbout(Dispute read) {
        return services.letters().ofClient(read.client()).stream()
                .filter(letter -> letter.invoices().stream().anyMatch(read.invoices()::contains)
                        || letter.slip()
                                .about()
                                .dispute()
                                .filter(dispute::equals)
                                .isPresent())
                .toList();
    }

    /** Tells whose dispute it is and its number, each time it has been read. */
    public void onRead(BiConsumer<String, String> told) {
        file.addListener((property, before, read) ->
                told.accept(read.client().name(), read.dispute().number()));
        if (file.get() != null) {
            told.accept(file.get().client().name(), file.get().dispute().number());
        }
    }

    public void move(StageMove move, Runnable onMoved) {
        change(() -> services.disputes().moveTo(dispute, move), onMoved);
    }

    public void close(Closing closing, Runnable onClosed) {
        change(() -> services.disputes().close(dispute, closing), onClosed);
    }

    /**
     * Hands the dispute over: {@code target} is the archive, the folder stands beside it; it can be stopped.
     *
     * @param onProtected told when exhibits ask for a password, and nothing was done
     */
    void handOver(
            HandoverOrder order,
            Path target,
            String label,
            Consumer<HandedOver> onDone,
            Consumer<ProtectedExhibits> onProtected) {
        refusal.set(null);
        handingOver.set(true);
        tasks.start(
                Work.inBackground(label, progress -> services.handovers().get().handOver(order, target, progress))
                        .onSuccess(handed -> {
                            load();
                            onDone.accept(handed);
                        })
                        .onRefusal(ProtectedExhibits.class, onProtected)
                        .onRefusal(Refusal.class, refusal::set)
                        .andFinally(() -> handingOver.set(false)));
    }

    /** Remembers the passwords of protected exhibits, by number, for as long as the desk is open. */
    void open(ProtectedExhibits closed, Map<Integer, String> passwords) {
        services.handovers().get().open(closed, passwords);
    }

    ReadOnlyBooleanProperty handingOverProperty() {
        return handingOver.getReadOnlyProperty();
    }

    private void change(Callable<?> act, Runnable onDone) {
        refusal.set(null);
        tasks.start(Work.onScreen("", act::call)
                .onSuccess(done -> {
                    load();
                    onDone.run();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Takes the dispute away; {@code onRemoved} is given what brings it back. */
    public void remove(Consumer<Runnable> onRemoved) {
        tasks.start(Work.onScreen("", () -> services.disputes().remove(dispute))
                .onSuccess(done -> onRemoved.accept(() ->
                        tasks.start(Work.onScreen("", () -> services.disputes().restore(dispute))))));
    }

    /** Files dropped on the page stay with it as a fact of today. */
    public void drop(List<Path> files, String label) {
        DisputeFile present = file.get();
        if (present == null || files.isEmpty()) {
            return;
        }
        refusal.set(null);
        tasks.start(Work.onScreen(
                        label, () -> services.timeline().record(documents(present, files), DroppedFiles.read(files)))
                .onSuccess(done -> chronology.load())
                .onRefusal(Refusal.class, refusal::set));
    }

    private TimelineDraft documents(DisputeFile present, List<Path> files) {
        String names = String.join(
                ", ", files.stream().map(file -> file.getFileName().toString()).toList());
        return new TimelineDraft(
                present.client().id(),
                Optional.of(dispute.subject()),
                today,
                Optional.empty(),
                Channel.OTHER,
                Direction.NONE,
                "",
                texts.get("ui.dispute.page.documentsAdded", names),
                Optional.empty(),
                Disclosure.ORDINARY);
    }

    CaseAccountModel account() {
        return new CaseAccountModel(services.statements(), services.printedStatements(), tasks, today);
    }

    TasksModel tasks() {
        return new TasksModel(dispute, services.tasks(), this::change, today);
    }

    OffersModel offers() {
        return new OffersModel(dispute, services.offers(), this::change, today);
    }

    LocalDate today() {
        return today;
    }

    DisputeId dispute() {
        return dispute;
    }

    ChronologyModel chronology() {
        return chronology;
    }

    /** Null until read. */
    ReadOnlyObjectProperty<DisputeFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why the last act was not done; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
