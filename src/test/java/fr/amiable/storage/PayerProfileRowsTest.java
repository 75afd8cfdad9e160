package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.profile.PayerProfile;
import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.Payment;
import java.time.LocalDate;
import java.util.Optional;
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
    void aPromiseIsKeptWhenTheMoneyCame() {
        Invoice kept = invoices.add(Samples.invoice(client.id(), "F-1", "100.00"));
        Invoice broken = invoices.add(Samples.invoice(client.id(), "F-2", "100.00"));
        payments.add(Samples.payment(client.id(), "100.00", new Allocation(kept.id(), Money.euros("100.00"))));
        promise(kept, Samples.TODAY);
        promise(broken, Samples.TODAY.minusDays(5));

        PayerProfile profile = profiles.of(client.id(), Samples.TODAY);
        assertThat(profile.promisesKept()).isEqualTo(1);
        assertThat(profile.promises()).isEqualTo(2);
    }

    @Test
    void aClientWithoutPaymentHasNoProfile() {
        assertThat(profiles.all(Samples.TODAY)).isEmpty();
        assertThat(profiles.of(client.id(), Samples.TODAY)).isEqualTo(PayerProfile.UNKNOWN);
    }

    private void promise(Invoice invoice, LocalDate day) {
        database.sql()
                .sql("UPDATE invoice SET promised_on = ? WHERE id = ?")
                .params(java.sql.Date.valueOf(day), invoice.id().value())
                .update();
    }
}
