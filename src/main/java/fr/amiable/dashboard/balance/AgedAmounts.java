package fr.amiable.dashboard.balance;

import fr.amiable.common.Money;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums by bucket: what was outstanding, and the contested part of it. */
public final class AgedAmounts {

    private final Map<AgeBucket, Money> outstanding = new EnumMap<>(AgeBucket.class);
    private final Map<AgeBucket, Money> contested = new EnumMap<>(AgeBucket.class);

    private AgedAmounts(Collection<AgedItem> items) {
        for (AgedItem item : items) {
            outstanding.merge(item.bucket(), item.outstanding(), Money::plus);
            contested.merge(item.bucket(), item.contested(), Money::plus);
        }
    }

    public static AgedAmounts of(Collection<AgedItem> items) {
        return new AgedAmounts(items);
    }

    /** Contested part included. */
    public Money in(AgeBucket bucket) {
        return outstanding.getOrDefault(bucket, Money.ZERO);
    }

    public Money contestedIn(AgeBucket bucket) {
        return contested.getOrDefault(bucket, Money.ZERO);
    }

    public Money uncontestedIn(AgeBucket bucket) {
        return in(bucket).minus(contestedIn(bucket));
    }

    public Money total() {
        return Money.sum(outstanding.values());
    }

    /** What was past its due date. */
    public Money late() {
        return total().minus(in(AgeBucket.NOT_DUE));
    }

    public Money contested() {
        return Money.sum(contested.values());
    }

    /** The buckets in the order of the columns. */
    public static List<AgeBucket> buckets() {
        return List.of(AgeBucket.values());
    }
}
