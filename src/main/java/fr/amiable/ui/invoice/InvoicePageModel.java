package fr.amiable.ui.invoice;

import fr.amiable.client.Client;
import fr.amiable.common.Refusal;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.StatementService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The page of one invoice: its file, and its décompte stopped on the day the owner chooses. */
public final class InvoicePageModel {

    /** What the page does with the desk. */
    public record Services(
            InvoiceReading reading,
            InvoiceService invoices,
            PaymentService payments,
            StatementService statements,
            PrintedStatements printedStatements,
            OriginalArchive originals) {}

    private final ReadOnlyObjectWrapper<InvoiceFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AccountStatement> statement = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<LocalDate> stopOn;

    private final InvoiceId invoice;
    private final Services services;
    private final Tasks tasks;
    private final Clock clock;

    public InvoicePageModel(InvoiceId invoice, Services services, Tasks tasks, Clock clock) {
        this.invoice = invoice;
        this.services = services;
        this.tasks = tasks;
        this.clock = clock;
        this.stopOn = new SimpleObjectProperty<>(LocalDate.now(clock));
        stopOn.addListener((property, before, now) -> loadStatement());
    }

    /** Reads the file and the décompte again. */
    public void load() {
        tasks.start(Work.onScreen("", () -> services.reading().read(invoice)).onSuccess(file::set));
        loadStatement();
    }

    /** Tells whose invoice it is and its number, each time it has been read. */
    public void onRead(BiConsumer<Client, String> told) {
        file.addListener((property, before, read) ->
                told.accept(read.client(), read.invoice().number()));
    }

    private void loadStatement() {
        LocalDate day = stopOn.get();
        if (day == null) {
            return;
        }
        tasks.start(Work.onScreen("", () -> services.statements().statement(invoice, day))
                .onSuccess(read -> {
                    refusal.set(null);
                    statement.set(read);
                })
                .onRefusal(Refusal.class, reason -> {
                    statement.set(null);
                    refusal.set(reason);
                }));
    }

    /** Records, or takes back when empty, the day the client received the formal notice. */
    public void recordNotice(Optional<LocalDate> receivedOn) {
        change(() -> services.invoices().recordNotice(invoice, receivedOn));
    }

    /** Records, or takes back when empty, the day a judgment became enforceable. */
    public void recordJudgment(Optional<LocalDate> enforceableOn) {
        change(() -> services.invoices().recordJudgment(invoice, enforceableOn));
    }

    /** Takes a bounced payment back, for a reason. */
    public void reverse(PaymentId payment, String reason) {
        change(() -> services.payments().reverse(payment, reason));
    }

    /** Writes the décompte of the chosen day as a PDF. */
    public void saveStatement(Path file, String label) {
        LocalDate day = stopOn.get();
        save(label, file, () -> services.printedStatements().print(List.of(invoice), day));
    }

    /** Writes a copy of an attached file. */
    public void saveOriginal(long original, Path file, String label) {
        save(label, file, () -> services.originals().bytes(original).orElseThrow());
    }

    private void save(String label, Path file, Callable<byte[]> content) {
        tasks.start(Work.onScreen(label, () -> Files.write(file, content.call())));
    }

    private void change(Callable<?> act) {
        tasks.start(Work.onScreen("", act::call).onSuccess(done -> load()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public InvoiceId invoice() {
        return invoice;
    }

    /** Null until read. */
    ReadOnlyObjectProperty<InvoiceFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Null until read, and while {@link #refusalProperty()} says why it cannot be computed. */
    public ReadOnlyObjectProperty<AccountStatement> statementProperty() {
        return statement.getReadOnlyProperty();
    }

    /** Why there is no décompte for that day, a rate not published for instance; null when there is one. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObjectProperty<LocalDate> stopOnProperty() {
        return stopOn;
    }
}
