package fr.amiable.law.interest;

import fr.amiable.common.Percentage;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The yearly rate agreed in the contract or the terms of sale; it may change on given days. */
public final class AgreedRate {

    private final NavigableMap<LocalDate, Percentage> steps;

    private AgreedRate(NavigableMap<LocalDate, Percentage> steps) {
        if (steps.values().stream().anyMatch(rate -> rate.compareTo(Percentage.ZERO) < 0)) {
            throw new IllegalArgumentException("an agreed rate cannot be negative: " + steps);
        }
        this.steps = steps;
    }

    /** The same rate for ever. */
    public static AgreedRate of(Percentage rate) {
        return new AgreedRate(new TreeMap<>(Map.of(LocalDate.MIN, rate)));
    }

    /** This rate until the day before {@code firstDay}, then another. */
    public AgreedRate thenFrom(LocalDate firstDay, Percentage rate) {
        NavigableMap<LocalDate, Percentage> longer = new TreeMap<>(steps.headMap(firstDay, false));
        longer.put(firstDay, rate);
        return new AgreedRate(longer);
    }

    public Percentage on(LocalDate day) {
        return steps.floorEntry(day).getValue();
    }

    /** The first day after {@code day} on which another rate starts. */
    Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return Optional.ofNullable(steps.higherKey(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreedRate agreed && steps.equals(agreed.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
