package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.profile.PayerProfile;
import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.Payment;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseId;
import fr.amiable.payment.promise.PromiseMeans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PayerProfileRowsTest {

    private final Database database = Database.inMemory();
    private final DerbyClientRepository clients = new DerbyClientRepository(database);
    private final DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
    private final DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
    private final DerbyProfileRepository profiles = new DerbyProfileRepository(database);
    private final Client client = clients.add(Samples.bareClient("Zoé"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasPaidMakesTheProfileAndABouncedPaymentDoesNot() {
        Invoice invoice = invoices.add(Samples.invoice(client.id(), "F-1", "100.00", Samples.TODAY.minusDays(40)));
        payments.add(Samples.payment(client.id(), "60.00", new Allocation(invoice.id(), Money.euros("60.00"))));
        assertThat(profiles.of(client.id(), Samples.TODAY).averageDelay()).contains(10);

        Invoice old = invoices.add(Samples.invoice(client.id(), "F-2", "100.00", LocalDate.of(2026, 1, 1)));
        Payment bounced =
                payments.add(Samples.payment(client.id(), "100.00", new Allocation(old.id(), Money.euros("100.00"))));
        payments.reverse(bounced.id(), Samples.TODAY);

        PayerProfile profile = profiles.of(client.id(), Samples.TODAY);
        assertThat(profile).isEqualTo(new PayerProfile(Optional.of(10), Optional.empty(), 0, 0));
        assertThat(profiles.all(Samples.TODAY)).containsOnlyKeys(client.id()).containsValue(profile);
    }

    @Test
    void aPromiseIsKeptWhenTheMoneyCameOnceWhateverItsInvoicesAndAMootOneTellsNothing() {
        Invoice first = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice second = invoices.add(Samples.invoice(client.id(), "F-2", "100.00"));
        Invoice third = invoices.add(Samples.invoice(client.id(), "F-3", "100.00"));
        Invoice credited = invoices.add(Samples.invoice(client.id(), "F-4", "100.00"));
        promise(Samples.TODAY, first, second);
        promise(Samples.TODAY.minusDays(5), third);
        promise(Samples.TODAY.plusDays(5), third);
        promise(Samples.TODAY.minusDays(5), credited);
        payments.add(Samples.payment(
                client.id(),
                "200.00",
                new Allocation(first.id(), Money.euros("100.00")),
                new Allocation(second.id(), Money.euros("100.00"))));
        invoices.add(Samples.creditNote(client.id(), "A-1", "100.00", credited.id()));

        PayerProfile profile = profiles.of(client.id(), Samples.TODAY);
        assertThat(profile.promisesKept()).isEqualTo(1);
        assertThat(profile.promises()).isEqualTo(2);
        assertThat(profiles.all(Samples.TODAY)).containsValue(profile);
    }

    @Test
    void aClientWithoutPaymentHasNoProfile() {
        assertThat(profiles.all(Samples.TODAY)).isEmpty();
        assertThat(profiles.of(client.id(), Samples.TODAY)).isEqualTo(PayerProfile.UNKNOWN);
    }

    private void promise(LocalDate day, Invoice... promised) {
        List<InvoiceId> ids = Stream.of(promised).map(Invoice::id).toList();
        new DerbyPromiseRepository(database)
                .add(new PaymentPromise(
                        new PromiseId(0),
                        ids,
                        day.minusDays(3),
                        PromiseMeans.PHONE,
                        day,
                        Money.euros("100.00").times(ids.size()),
                        ""));
    }
}
