package fr.amiable.contract;

import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A version of the terms of sale as typed so far; {@code inForceOn} may be null. */
public record TermsDraft(String version, LocalDate inForceOn, Optional<LocalDate> replacedOn, String note) {

    public static TermsDraft of(TermsOfSale terms) {
        return new TermsDraft(terms.version(), terms.inForceOn(), terms.replacedOn(), terms.note());
    }

    /** What keeps this from being recorded, in the order of the screen. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (Words.clean(version).isEmpty()) {
            found.add(Problem.of("version", "terms.noVersion"));
        }
        if (inForceOn == null) {
            found.add(Problem.of("inForceOn", "terms.noStart"));
        }
        replacedOn
                .filter(end -> inForceOn != null && !end.isAfter(inForceOn))
                .ifPresent(end ->
                        found.add(Problem.of("replacedOn", "terms.endsBeforeStart", end.minusDays(1), inForceOn)));
        return List.copyOf(found);
    }

    /** @throws IllegalStateException while {@link #problems()} is not empty */
    public TermsOfSale complete(TermsId id) {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("terms draft has problems: " + problems());
        }
        return new TermsOfSale(id, Words.clean(version), inForceOn, replacedOn, note == null ? "" : note.strip());
    }
}
