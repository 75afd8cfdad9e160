package fr.amiable.ui.client;

import fr.amiable.client.ClientId;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.PaymentService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The card of one client: its file, and what is overdue today. */
public final class ClientCardModel {

    private final ReadOnlyObjectWrapper<ClientFile> file = new ReadOnlyObjectWrapper<>();

    private final ClientId client;
    private final ClientReading reading;
    private final PaymentService payments;
    private final ClientChronology chronology;
    private final Tasks tasks;
    private final LocalDate today;

    public ClientCardModel(
            ClientId client, ClientReading reading, PaymentService payments, Texts texts, Tasks tasks, Clock clock) {
        this.client = client;
        this.reading = reading;
        this.payments = payments;
        this.chronology = new ClientChronology(texts, clock.getZone());
        this.tasks = tasks;
        this.today = LocalDate.now(clock);
    }

    public void load() {
        tasks.start(Work.onScreen("", () -> reading.read(client)).onSuccess(file::set));
    }

    /** Takes a bounced payment back, for a reason. */
    public void reverse(PaymentId payment, String reason) {
        tasks.start(Work.onScreen("", () -> payments.reverse(payment, reason)).onSuccess(done -> load()));
    }

    /** Tells the client's name each time it was read. */
    public void onRead(Consumer<String> named) {
        file.addListener((property, before, now) -> named.accept(now.client().name()));
        if (file.get() != null) {
            named.accept(file.get().client().name());
        }
    }

    List<InvoiceRow> overdue() {
        return file.get() == null ? List.of() : file.get().overdueOn(today);
    }

    List<ChronologyEntry> chronology() {
        return file.get() == null ? List.of() : chronology.of(file.get());
    }

    LocalDate today() {
        return today;
    }

    public ClientId client() {
        return client;
    }

    /** Null until read. */
    ReadOnlyObjectProperty<ClientFile> fileProperty() {
        return file.getReadOnlyProperty();
    }
}
