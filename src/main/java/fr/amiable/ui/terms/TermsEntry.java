package fr.amiable.ui.terms;

import fr.amiable.contract.TermsOfSale;
import fr.amiable.evidence.Original;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A version of the terms of sale as the table shows it; {@code contracts} is how many name it. */
public record TermsEntry(TermsOfSale terms, List<Original> files, int contracts, LocalDate today) {

    public TermsEntry {
        files = List.copyOf(files);
    }

    /** Where the version stands today. */
    public enum State {
        IN_FORCE,
        TO_COME,
        REPLACED
    }

    public State state() {
        if (terms.isInForceOn(today)) {
            return State.IN_FORCE;
        }
        return today.isBefore(terms.inForceOn()) ? State.TO_COME : State.REPLACED;
    }

    /** The last day in force; empty when it has no end yet. */
    public Optional<LocalDate> until() {
        return terms.replacedOn().map(day -> day.minusDays(1));
    }
}
