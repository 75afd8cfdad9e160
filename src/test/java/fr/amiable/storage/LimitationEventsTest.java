package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.Payment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Part payments move the limitation of the invoices they were split over, and of no other, unless they bounced. */
class LimitationEventsTest {

    private final Database database = Database.inMemory();
    private final LimitationEvents events = new LimitationEvents(database.sql());
    private final DerbyInvoiceRepository invoices = new DerbyInvoiceRepository(database);
    private final DerbyPaymentRepository payments = new DerbyPaymentRepository(database);
    private final ClientId client =
            new DerbyClientRepository(database).add(Samples.bareClient("Zoé")).id();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPaymentCountsForEachInvoiceItWasSplitOver() {
        InvoiceId first = invoice("F-1");
        InvoiceId second = invoice("F-2");
        InvoiceId other = invoice("F-3");
        Payment payment = payments.add(Samples.payment(
                client,
                "60.00",
                new Allocation(first, Money.euros("20.00")),
                new Allocation(second, Money.euros("40.00"))));
        payments.add(Samples.payment(client, "5.00", new Allocation(first, Money.euros("5.00"))));

        Map<InvoiceId, List<LimitationEvent>> found = events.of(List.of(first, second, other));

        assertThat(found).containsOnlyKeys(first, second);
        assertThat(found.get(first)).hasSize(2);
        assertThat(found.get(second)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(LimitationEvent.Kind.PART_PAYMENT);
            assertThat(event.on()).isEqualTo(payment.receivedOn());
        });
        assertThat(events.of(List.of(second))).containsOnlyKeys(second);
    }

    @Test
    void aBouncedPaymentMovesNothing() {
        InvoiceId invoice = invoice("F-1");
        Payment payment = payments.add(Samples.payment(client, "60.00", new Allocation(invoice, Money.euros("60.00"))));
        payments.reverse(payment.id(), Samples.TODAY);

        assertThat(events.of(List.of(invoice))).isEmpty();
    }

    private InvoiceId invoice(String number) {
        return invoices.add(Samples.invoice(client, number, "100.00")).id();
    }
}
