package fr.amiable.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of the owner's terms of sale (CGV): in force from {@code inForceOn} included until {@code replacedOn} excluded. Its file, with
 * its hash, is the original attached to {@link TermsId#subject()}.
 */
public record TermsOfSale(
        TermsId id, String version, LocalDate inForceOn, Optional<LocalDate> replacedOn, String note) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceOn) && replacedOn.map(day::isBefore).orElse(true);
    }

    /** True when both are in force on some same day. */
    public boolean overlaps(TermsOfSale other) {
        return isBeforeEndOf(other) && other.isBeforeEndOf(this);
    }

    private boolean isBeforeEndOf(TermsOfSale other) {
        return other.replacedOn.map(inForceOn::isBefore).orElse(true);
    }

    TermsOfSale replacedFrom(LocalDate day) {
        return new TermsOfSale(id, version, inForceOn, Optional.of(day), note);
    }
}
