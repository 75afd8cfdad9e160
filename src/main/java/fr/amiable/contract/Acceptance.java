package fr.amiable.contract;

import java.time.LocalDate;
import java.util.Optional;

/** Which version of the terms of sale the client accepted, how, when, and where the proof is. */
public record Acceptance(Optional<TermsId> terms, TermsAcceptance how, Optional<LocalDate> acceptedOn, String proof) {

    public static final Acceptance NONE =
            new Acceptance(Optional.empty(), TermsAcceptance.NOT_ACCEPTED, Optional.empty(), "");
}
