package fr.amiable.dashboard.report;

import fr.amiable.common.DateRange;
import fr.amiable.payment.promise.FollowedPromise;
import fr.amiable.payment.promise.PromiseState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Promises to pay by a day of the period, and how many were kept by its last day. Those whose day is not past count only once kept; those
 * that became moot, never.
 */
public record PromiseFigures(int kept, int made) {

    public static PromiseFigures of(List<FollowedPromise> promises, DateRange period) {
        Map<PromiseState, Long> states = promises.stream()
                .filter(one -> period.contains(one.promise().promisedOn()))
                .collect(Collectors.groupingBy(one -> one.stateOn(period.to()), Collectors.counting()));
        int kept = states.getOrDefault(PromiseState.KEPT, 0L).intValue();
        int broken = states.getOrDefault(PromiseState.BROKEN, 0L).intValue();
        return new PromiseFigures(kept, kept + broken);
    }
}
