package fr.amiable.payment.plan;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Proposes the dates and sums of a plan. */
public final class Instalments {

    public static final int MOST = 60;

    private Instalments() {}

    /**
     * Equal parts; the cents that cannot be shared are in the last one.
     *
     * @throws IllegalArgumentException when a part would be nothing, or there are too many
     */
    public static List<Instalment> equal(Money total, int count, LocalDate first, Rhythm rhythm) {
        if (count < 1 || count > MOST || total.cents() < count) {
            throw new IllegalArgumentException(total + " in " + count + " parts");
        }
        Money part = new Money(total.cents() / count);
        List<Instalment> found = new ArrayList<>();
        for (int index = 0; index < count - 1; index++) {
            found.add(new Instalment(rhythm.after(first, index), part));
        }
        found.add(new Instalment(rhythm.after(first, count - 1), total.minus(part.times(count - 1L))));
        return List.copyOf(found);
    }

    public static Money sum(List<Instalment> instalments) {
        return Money.sum(instalments.stream().map(Instalment::amount).toList());
    }
}
