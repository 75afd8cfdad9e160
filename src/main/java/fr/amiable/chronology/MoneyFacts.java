package fr.amiable.chronology;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.Payment;
import fr.amiable.payment.PaymentService;
import fr.amiable.timeline.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Money received, by the day the funds came, and money that bounced. */
final class MoneyFacts implements FactSource {

    private final PaymentService payments;
    private final InvoiceNumbersRead numbers;
    private final Texts texts;

    MoneyFacts(PaymentService payments, InvoiceNumbersRead numbers, Texts texts) {
        this.payments = payments;
        this.numbers = numbers;
        this.texts = texts;
    }

    @Override
    public List<ChronologyEntry> of(Scope scope) {
        Stream<Payment> told = scope.isWholeClient()
                ? payments.ofClient(scope.client()).stream()
                : scope.invoices().stream()
                        .flatMap(row -> payments.ofInvoice(row.id()).stream())
                        .distinct();
        return told.flatMap(payment -> Stream.concat(Stream.of(received(payment, scope)), reversed(payment).stream()))
                .toList();
    }

    private ChronologyEntry received(Payment payment, Scope scope) {
        String title = texts.get("chronology.payment", payment.amount());
        String method = texts.of(payment.method());
        String split = split(payment, scope);
        return ChronologyEntry.of(
                        payment.receivedOn(),
                        ChronologyKind.MONEY,
                        title,
                        join(method, payment.reference(), split),
                        payment.id().subject())
                .by(Optional.empty(), Direction.RECEIVED)
                .produced(Sentences.of(title, method.toLowerCase(Locale.FRANCE), payment.reference(), split));
    }

    private Optional<ChronologyEntry> reversed(Payment payment) {
        String title = texts.get("chronology.reversal", payment.amount());
        String detail = texts.get("chronology.reversed", payment.receivedOn());
        return payment.reversedOn()
                .map(day -> ChronologyEntry.of(
                                day,
                                ChronologyKind.MONEY,
                                title,
                                detail,
                                payment.id().subject())
                        .aspect("REVERSED")
                        .produced(Sentences.of(title, detail)));
    }

    private String split(Payment payment, Scope scope) {
        return payment.allocations().stream().map(part -> part(part, scope)).collect(Collectors.joining(", "));
    }

    private String part(Allocation part, Scope scope) {
        return numbers.of(part.invoice(), scope) + FrenchText.NO_BREAK_SPACE + ": " + FrenchText.money(part.amount());
    }

    static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
