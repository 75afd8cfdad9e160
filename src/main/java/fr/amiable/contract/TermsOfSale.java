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
}
