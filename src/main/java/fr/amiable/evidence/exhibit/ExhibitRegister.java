package fr.amiable.evidence.exhibit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exhibits of one case in their order. Numbers follow the order until the first communication; those communicated
 * keep theirs for ever, and later ones come after them.
 */
public final class ExhibitRegister {

    private static final Comparator<Exhibit> AS_LISTED = Comparator.<Exhibit>comparingInt(
                    exhibit -> exhibit.fixedNumber().orElse(Integer.MAX_VALUE))
            .thenComparingInt(Exhibit::place)
            .thenComparingLong(exhibit -> exhibit.id().value());

    private static final Comparator<Exhibit> AS_READ = Comparator.<Exhibit>comparingInt(
                    exhibit -> exhibit.details().category().rank())
            .thenComparing(exhibit -> exhibit.details().factOn().orElse(LocalDate.MAX))
            .thenComparing(exhibit -> exhibit.details().category())
            .thenComparing(AS_LISTED);

    private final List<Exhibit> exhibits;

    public ExhibitRegister(List<Exhibit> exhibits) {
        this.exhibits = exhibits.stream().sorted(AS_LISTED).toList();
    }

    public List<Exhibit> exhibits() {
        return exhibits;
    }

    /** In order, each with its number. */
    public List<NumberedExhibit> numbered() {
        int next = exhibits.stream()
                        .flatMap(exhibit -> exhibit.fixedNumber().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
        List<NumberedExhibit> numbered = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            if (exhibit.isCommunicated()) {
                numbered.add(new NumberedExhibit(exhibit.fixedNumber(), exhibit));
            } else if (exhibit.details().isConfidential() || exhibit.isWithdrawn()) {
                numbered.add(new NumberedExhibit(Optional.empty(), exhibit));
            } else {
                numbered.add(new NumberedExhibit(Optional.of(next++), exhibit));
            }
        }
        return numbered;
    }

    /** The order a judge expects: contract, terms, order, delivery, invoice, reminders, notice and receipt, replies, agreement. */
    public ExhibitRegister proposed() {
        return placed(exhibits.stream().sorted(AS_READ).toList());
    }

    /** The order asked for; those not named stay behind, those communicated keep their number. */
    public ExhibitRegister ordered(List<ExhibitId> order) {
        Map<ExhibitId, Integer> asked = new HashMap<>();
        order.forEach(id -> asked.putIfAbsent(id, asked.size()));
        return placed(exhibits.stream()
                .sorted(Comparator.<Exhibit>comparingInt(exhibit -> asked.getOrDefault(exhibit.id(), Integer.MAX_VALUE))
                        .thenComparing(AS_LISTED))
                .toList());
    }

    /** One step up or down among those whose number is not fixed; the same when there is no room. */
    public ExhibitRegister moved(ExhibitId id, int steps) {
        List<Exhibit> free = new ArrayList<>(
                exhibits.stream().filter(exhibit -> !exhibit.isCommunicated()).toList());
        int from = free.stream().map(Exhibit::id).toList().indexOf(id);
        int to = from + steps;
        if (from < 0 || to < 0 || to >= free.size()) {
            return this;
        }
        free.add(to, free.remove(from));
        return placed(free);
    }

    /** Every number shown is fixed from now on. */
    public ExhibitRegister communicated() {
        return new ExhibitRegister(numbered().stream()
                .map(one -> one.number()
                        .map(number -> one.exhibit().numbered(number))
                        .orElse(one.exhibit()))
                .toList());
    }

    /** Those that differ from what they were before. */
    List<Exhibit> changedSince(ExhibitRegister before) {
        Set<Exhibit> were = new HashSet<>(before.exhibits);
        return exhibits.stream().filter(exhibit -> !were.contains(exhibit)).toList();
    }

    int nextPlace() {
        return exhibits.stream().mapToInt(Exhibit::place).max().orElse(0) + 1;
    }

    Optional<Exhibit> find(ExhibitId id) {
        return exhibits.stream().filter(exhibit -> exhibit.id().equals(id)).findFirst();
    }

    private ExhibitRegister placed(List<Exhibit> order) {
        Map<ExhibitId, Integer> places = new HashMap<>();
        order.forEach(exhibit -> places.put(exhibit.id(), places.size() + 1));
        return new ExhibitRegister(exhibits.stream()
                .map(exhibit -> exhibit.isCommunicated()
                        ? exhibit
                        : exhibit.at(places.getOrDefault(exhibit.id(), exhibit.place())))
                .toList());
    }
}
