package fr.amiable.ui.client.card;

import fr.amiable.chronology.ChronologyService;
import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.client.document.ClientDocuments;
import fr.amiable.client.profile.PayerProfiles;
import fr.amiable.contract.ContractRow;
import fr.amiable.contract.ContractService;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeService;
import fr.amiable.evidence.AttachedFiles;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.PaymentService;
import fr.amiable.timeline.TimelineService;
import fr.amiable.ui.agreement.AgreementsModel;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.timeline.ChronologyModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The card of one client: who he is with his invoices at once, the rest when its tab asks for it. */
public final class ClientCardModel {

    /** What the card does with the desk. */
    public record Services(
            ClientService clients,
            InvoiceService invoices,
            PaymentService payments,
            PayerProfiles profiles,
            ContractService contracts,
            DisputeService disputes,
            ChronologyService chronology,
            TimelineService timeline,
            LetterService letters,
            PrintedStatements statements,
            ClientDocuments documents,
            AttachedFiles files,
            OriginalArchive originals,
            AgreementsModel.Services agreements) {}

    private final ReadOnlyObjectWrapper<ClientFile> file = new ReadOnlyObjectWrapper<>();

    private final ClientId client;
    private final Services services;
    private final Tasks tasks;
    private final Clock clock;

    public ClientCardModel(ClientId client, Services services, Tasks tasks, Clock clock) {
        this.client = client;
        this.services = services;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Reads the client again, and so every tab that was opened. */
    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(file::set));
    }

    private ClientFile read() {
        Client read = services.clients().get(client);
        return new ClientFile(read, services.invoices().rowsOf(read.id()));
    }

    /** Read after what is owed, which does not wait for years of payments. */
    void readAccount(Consumer<ClientAccount> show) {
        ClientId id = id();
        tasks.start(Work.completing(() -> new ClientAccount(
                        services.payments().ofClient(id), services.profiles().of(id)))
                .onSuccess(show));
    }

    void readDisputes(Consumer<List<DisputeRow>> show) {
        ClientId id = id();
        start(() -> services.disputes().rowsOf(id), show);
    }

    void readContracts(Consumer<List<ContractRow>> show) {
        ClientId id = id();
        start(() -> services.contracts().rowsOf(id), show);
    }

    /** Everything that happened with the client, to be loaded when it is shown. */
    ChronologyModel chronology() {
        ClientId id = id();
        return new ChronologyModel(
                () -> services.chronology().of(id), services.timeline(), services.originals(), tasks);
    }

    void readDocuments(Consumer<List<ClientDocument>> show) {
        ClientId id = id();
        List<InvoiceRow> invoices = file.get().invoices();
        start(
                () -> ClientDocument.all(
                        services.documents().of(id), services.letters().ofClient(id), invoices, clock.getZone()),
                show);
    }

    AgreementsModel agreements() {
        return new AgreementsModel(services.agreements(), tasks, today());
    }

    private <T> void start(Callable<T> reading, Consumer<T> show) {
        tasks.start(Work.onScreen("", reading).onSuccess(show));
    }

    /** Takes a bounced payment back, for a reason. */
    void reverse(PaymentId payment, String reason) {
        change("", () -> services.payments().reverse(payment, reason));
    }

    /** Attaches files to the client. */
    void attach(List<Path> files, String label) {
        ClientId id = id();
        change(label, () -> {
            for (AddedFile added : AddedFile.read(files)) {
                services.files().attach(id.subject(), added.name(), added.bytes());
            }
            return null;
        });
    }

    /** Writes a copy of an original or of a letter as it was produced. */
    void saveCopy(ClientDocument document, Path to, String label) {
        save(
                label,
                to,
                () -> document.original().isPresent()
                        ? bytes(document.original().get())
                        : pdf(document.letter().orElseThrow()));
    }

    private byte[] bytes(Original original) {
        return services.files().bytes(original);
    }

    private byte[] pdf(ProducedLetter letter) {
        return services.letters().reprint(letter.id());
    }

    /** Writes the statement of account: every open invoice, stopped today. */
    void saveStatement(Path to, String label) {
        save(
                label,
                to,
                () -> services.statements()
                        .print(file.get().open().stream().map(InvoiceRow::id).toList(), today()));
    }

    private void save(String label, Path to, Callable<byte[]> content) {
        tasks.start(Work.onScreen(label, () -> Files.write(to, content.call())));
    }

    private void change(String label, Callable<?> act) {
        tasks.start(Work.onScreen(label, act::call).onSuccess(done -> load()));
    }

    /** Takes the client out of every list. */
    void remove(Consumer<Client> onRemoved) {
        ClientId id = id();
        start(() -> services.clients().remove(id), onRemoved);
    }

    void restore(Client removed, Runnable onRestored) {
        tasks.start(Work.onScreen("", () -> services.clients().restore(removed.id()))
                .onSuccess(done -> onRestored.run()));
    }

    /** Tells the client's name each time it was read. */
    public void onRead(Consumer<String> named) {
        file.addListener((property, before, now) -> named.accept(now.client().name()));
        if (file.get() != null) {
            named.accept(file.get().client().name());
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** Whom the card is about: once read, the client that the one asked for became. */
    public ClientId id() {
        return file.get() == null ? client : file.get().client().id();
    }

    /** Null until read; set anew at each reading, even when nothing of it changed. */
    ReadOnlyObjectProperty<ClientFile> fileProperty() {
        return file.getReadOnlyProperty();
    }
}
