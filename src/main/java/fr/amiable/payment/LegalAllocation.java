package fr.amiable.payment;

import fr.amiable.common.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a payment goes to several debts when the debtor says nothing: due debts first; among them those the debtor has
 * most interest in paying, read as the highest rate; then the oldest; all else equal, in proportion (C. civ. 1342-10).
 */
public final class LegalAllocation {

    private LegalAllocation() {}

    /** Splits {@code amount} received on {@code day}; whatever exceeds the debts is left out. */
    public static List<Allocation> split(Money amount, List<OpenDebt> debts, LocalDate day) {
        List<Allocation> split = new ArrayList<>();
        Money left = amount;
        for (List<OpenDebt> equals : ranked(debts, day)) {
            List<Allocation> parts = proportional(left, equals);
            split.addAll(parts);
            left = left.minus(Money.sum(parts.stream().map(Allocation::amount).toList()));
        }
        return List.copyOf(split);
    }

    static Comparator<OpenDebt> order(LocalDate day) {
        return Comparator.comparing((OpenDebt debt) -> debt.dueOn().isAfter(day))
                .thenComparing(OpenDebt::rate, Comparator.reverseOrder())
                .thenComparing(OpenDebt::dueOn);
    }

    /** Debts in the order of the law; those that nothing tells apart share a rank. */
    private static List<List<OpenDebt>> ranked(List<OpenDebt> debts, LocalDate day) {
        Comparator<OpenDebt> order = order(day);
        List<List<OpenDebt>> ranks = new ArrayList<>();
        for (OpenDebt debt : debts.stream()
                .filter(debt -> debt.owed().isPositive())
                .sorted(order)
                .toList()) {
            List<OpenDebt> last = ranks.isEmpty() ? List.of() : ranks.get(ranks.size() - 1);
            if (last.isEmpty() || order.compare(last.get(0), debt) != 0) {
                ranks.add(new ArrayList<>(List.of(debt)));
            } else {
                last.add(debt);
            }
        }
        return ranks;
    }

    /** Each debt its share of what is left; the cents that do not divide go to the first ones. */
    private static List<Allocation> proportional(Money left, List<OpenDebt> debts) {
        List<Allocation> parts = new ArrayList<>();
        Money owed = Money.sum(debts.stream().map(OpenDebt::owed).toList());
        Money toShare = left.min(owed);
        for (OpenDebt debt : debts) {
            Money part = share(toShare, debt.owed(), owed);
            if (part.isPositive()) {
                parts.add(new Allocation(debt.invoice(), part));
            }
            toShare = toShare.minus(part);
            owed = owed.minus(debt.owed());
        }
        return parts;
    }

    /** {@code toShare × owed / total}, rounded up to the cent, never more than owed. */
    private static Money share(Money toShare, Money owed, Money total) {
        if (!toShare.isPositive()) {
            return Money.ZERO;
        }
        BigInteger product = BigInteger.valueOf(toShare.cents()).multiply(BigInteger.valueOf(owed.cents()));
        BigInteger[] parts = product.divideAndRemainder(BigInteger.valueOf(total.cents()));
        long cents = parts[0].longValueExact() + (parts[1].signum() == 0 ? 0 : 1);
        return new Money(cents).min(owed).min(toShare);
    }
}
