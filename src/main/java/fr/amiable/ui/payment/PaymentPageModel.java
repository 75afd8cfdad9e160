package fr.amiable.ui.payment;

import fr.amiable.client.ClientService;
import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.payment.Payment;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.PaymentService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One payment: what was received, what it pays, what was given back of it, and taking it back when it bounced. */
public final class PaymentPageModel {

    /** What the page does with the desk. */
    public record Services(PaymentService payments, InvoiceService invoices, ClientService clients) {}

    private final ReadOnlyObjectWrapper<PaymentFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    private final PaymentId id;
    private final Services services;
    private final Tasks tasks;

    public PaymentPageModel(PaymentId id, Services services, Tasks tasks) {
        this.id = id;
        this.services = services;
        this.tasks = tasks;
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(file::set).onRefusal(Refusal.class, refusal::set));
    }

    private PaymentFile read() {
        Payment payment = services.payments().get(id);
        return new PaymentFile(
                payment,
                services.clients().get(payment.client()),
                payment.allocations().stream()
                        .map(part -> new PaymentFile.Part(services.invoices().row(part.invoice()), part.amount()))
                        .toList(),
                services.payments().reversalReason(id));
    }

    /** Takes the payment back with its reason; it stays in sight. */
    public void reverse(String reason) {
        refusal.set(null);
        tasks.start(Work.onScreen("", () -> services.payments().reverse(id, reason))
                .onSuccess(done -> load())
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Tells the payment each time it was read. */
    public void onRead(Consumer<PaymentFile> told) {
        file.addListener((property, before, now) -> told.accept(now));
        if (file.get() != null) {
            told.accept(file.get());
        }
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<PaymentFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why the last act was not done; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
