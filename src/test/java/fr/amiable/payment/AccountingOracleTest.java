package fr.amiable.payment;

import static fr.amiable.payment.MoneyDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.law.interest.InterestLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to an invoice, each day's décompte is what was billed and accrued, less what was paid, given up and credited. */
class AccountingOracleTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyDecompteAddsUp(long seed) {
        try (MoneyDesk money = new MoneyDesk()) {
            Random random = new Random(seed * 6151);
            InvoiceId invoice = money.invoice("F-1", "1234.56", DUE);
            LocalDate day = DUE.minusDays(15);
            for (int step = 0; step < 12; step++) {
                day = day.plusDays(random.nextInt(22));
                happen(money, invoice, day, random, step);
            }
            for (LocalDate stop = DUE.minusDays(20); !stop.isAfter(TODAY); stop = stop.plusDays(17)) {
                check(money.desk().statements().statement(invoice, stop));
            }
            check(money.statement(invoice));
        }
    }

    private static void happen(MoneyDesk money, InvoiceId invoice, LocalDate day, Random random, int step) {
        Money amount = new Money(1 + random.nextInt(30_000));
        switch (random.nextInt(6)) {
            case 0, 1 -> money.pay(day, amount.toString(), new Allocation(invoice, amount));
            case 2 -> waive(money, invoice, DebtPart.values()[random.nextInt(3)], amount, day);
            case 3 -> money.creditNote("A-" + step, amount.min(Money.euros("50.00")), invoice, day);
            case 4 ->
                money.desk().invoiceServices().waivers().ofInvoice(invoice).stream()
                        .filter(waiver -> !waiver.isWithdrawn())
                        .findFirst()
                        .ifPresent(waiver ->
                                money.desk().invoiceServices().waivers().withdraw(waiver.id(), "essai"));
            default ->
                money.desk().payments().ofInvoice(invoice).stream()
                        .filter(payment -> !payment.isReversed())
                        .findFirst()
                        .ifPresent(payment -> money.desk().payments().reverse(payment.id(), "essai"));
        }
    }

    private static void waive(MoneyDesk money, InvoiceId invoice, DebtPart part, Money wanted, LocalDate day) {
        Money amount = wanted.min(
                money.desk().invoiceServices().waivers().waivable(invoice, day).of(part));
        if (!amount.isPositive()) {
            return;
        }
        Money before = money.desk().statements().statement(invoice, day).total();
        money.waive(invoice, part, amount.toString(), day);
        assertThat(money.desk().statements().statement(invoice, day).total()).isEqualTo(before.minus(amount));
    }

    private static void check(AccountStatement statement) {
        Money credits =
                Money.sum(statement.creditNotes().stream().map(Invoice::payable).toList());
        Money expected = statement
                .invoice()
                .payable()
                .plus(sumOfLines(statement))
                .plus(statement.account().indemnity())
                .minus(statement.paid())
                .minus(statement.account().remitted())
                .minus(credits);
        assertThat(statement.total()).isEqualTo(expected);
        assertThat(statement.account().interest()).isEqualTo(sumOfLines(statement));
        assertThat(List.of(
                        statement.account().principalLeft(),
                        statement.account().interestLeft(),
                        statement.account().indemnityLeft(),
                        statement.account().surplus()))
                .noneMatch(Money::isNegative);
    }

    private static Money sumOfLines(AccountStatement statement) {
        return Money.sum(
                statement.account().lines().stream().map(InterestLine::amount).toList());
    }
}
