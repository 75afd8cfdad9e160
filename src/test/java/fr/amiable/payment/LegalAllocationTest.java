package fr.amiable.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** C. civ. 1342-10. */
class LegalAllocationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void dueDebtsComeBeforeDebtsNotYetDue() {
        OpenDebt notDue = debt(1, DAY.plusDays(1), "500", "15");
        OpenDebt due = debt(2, DAY.minusDays(10), "300", "12.40");

        assertThat(LegalAllocation.split(Money.euros("400"), List.of(notDue, due), DAY))
                .containsExactly(part(2, "300"), part(1, "100"));
    }

    @Test
    void amongDueDebtsTheHighestRateComesFirstThenTheOldest() {
        OpenDebt oldest = debt(1, DAY.minusDays(90), "100", "12.40");
        OpenDebt dearest = debt(2, DAY.minusDays(10), "100", "15");
        OpenDebt newest = debt(3, DAY.minusDays(5), "100", "12.40");

        assertThat(LegalAllocation.split(Money.euros("250"), List.of(newest, oldest, dearest), DAY))
                .containsExactly(part(2, "100"), part(1, "100"), part(3, "50"));
    }

    @Test
    void equalDebtsArePaidInProportion() {
        OpenDebt small = debt(1, DAY.minusDays(10), "100", "12.40");
        OpenDebt large = debt(2, DAY.minusDays(10), "300", "12.40");

        assertThat(LegalAllocation.split(Money.euros("200"), List.of(small, large), DAY))
                .containsExactly(part(1, "50"), part(2, "150"));
    }

    @Test
    void whateverTheDebtsNothingIsLostAndNoDebtIsOverpaid() {
        Random random = new Random(1342_10);
        for (int i = 0; i < 500; i++) {
            List<OpenDebt> debts = new ArrayList<>();
            for (int id = 0; id < 1 + random.nextInt(6); id++) {
                debts.add(new OpenDebt(
                        new InvoiceId(id),
                        "F" + id,
                        DAY.plusDays(random.nextInt(4) - 2),
                        new Money(1 + random.nextInt(1000)),
                        Percentage.of(random.nextBoolean() ? "12.40" : "15")));
            }
            Money amount = new Money(1 + random.nextInt(4000));
            Money owed = Money.sum(debts.stream().map(OpenDebt::owed).toList());

            List<Allocation> split = LegalAllocation.split(amount, debts, DAY);

            assertThat(Money.sum(split.stream().map(Allocation::amount).toList()))
                    .isEqualTo(amount.min(owed));
            assertThat(split)
                    .allSatisfy(part -> assertThat(part.amount())
                            .isLessThanOrEqualTo(
                                    debts.get((int) part.invoice().value()).owed()));
        }
    }

    private static OpenDebt debt(long id, LocalDate dueOn, String owed, String rate) {
        return new OpenDebt(new InvoiceId(id), "F" + id, dueOn, Money.euros(owed), Percentage.of(rate));
    }

    private static Allocation part(long id, String amount) {
        return new Allocation(new InvoiceId(id), Money.euros(amount));
    }
}
