package fr.amiable.ui.exhibit;

import fr.amiable.evidence.exhibit.ExhibitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order asked for when some exhibits of a list are moved; empty when nothing would change. */
final class ExhibitOrder {

    private ExhibitOrder() {}

    /** One step up or down, together. */
    static Optional<List<ExhibitId>> stepped(List<ExhibitId> order, List<ExhibitId> moved, int step) {
        List<Integer> places = moved.stream()
                .map(order::indexOf)
                .filter(place -> place >= 0)
                .sorted()
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int before = step < 0 ? places.get(0) - 1 : places.get(places.size() - 1) + 2;
        if (before < 0 || before > order.size()) {
            return Optional.empty();
        }
        return placed(order, moved, before == order.size() ? Optional.empty() : Optional.of(order.get(before)));
    }

    /** Before another, or at the end; those not in the order stay out of it. */
    static Optional<List<ExhibitId>> placed(List<ExhibitId> order, List<ExhibitId> moved, Optional<ExhibitId> before) {
        List<ExhibitId> taken = order.stream().filter(moved::contains).toList();
        if (taken.isEmpty() || before.filter(taken::contains).isPresent()) {
            return Optional.empty();
        }
        List<ExhibitId> after = new ArrayList<>(order);
        after.removeAll(taken);
        int place = before.map(after::indexOf).filter(found -> found >= 0).orElse(after.size());
        after.addAll(place, taken);
        return Optional.of(after).filter(changed -> !changed.equals(order));
    }
}
