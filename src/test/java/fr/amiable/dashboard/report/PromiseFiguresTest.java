package fr.amiable.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.payment.Receipt;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PaymentPromise;
import fr.amiable.payment.promise.PromiseId;
import fr.amiable.payment.promise.PromiseMeans;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseFiguresTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 24);
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2026, 10, 25), LAST);

    @Test
    void keptAmongThoseOfThePeriodThatAreDecidedByItsLastDay() {
        List<FollowedPromise> promises = List.of(
                promise(LAST.minusDays(10), true),
                promise(LAST.minusDays(10), false),
                promise(LAST.minusDays(3), false),
                promise(LAST.minusDays(2), false),
                promise(LAST, true),
                promise(LAST.plusDays(1), true),
                promise(PERIOD.from().minusDays(1), false));

        assertThat(PromiseFigures.of(promises, PERIOD)).isEqualTo(new PromiseFigures(2, 4));
        assertThat(PromiseFigures.of(List.of(), PERIOD)).isEqualTo(new PromiseFigures(0, 0));
    }

    private static FollowedPromise promise(LocalDate promisedOn, boolean isPaid) {
        PaymentPromise promise = new PaymentPromise(
                new PromiseId(1),
                List.of(new InvoiceId(1)),
                promisedOn.minusDays(5),
                PromiseMeans.PHONE,
                promisedOn,
                Money.euros(100),
                "");
        List<Receipt> receipts = isPaid ? List.of(new Receipt(promisedOn, Money.euros(100))) : List.of();
        return new FollowedPromise(promise, new ClientId(1), receipts, isPaid ? Money.ZERO : Money.euros(100));
    }
}
