package fr.amiable.law.limitation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** Something that happened to a claim and may interrupt or suspend its limitation; only what lasts has an end. */
public record LimitationEvent(Kind kind, LocalDate on, Optional<LocalDate> endedOn) {

    /** What happened; the effect of each and its source are rows of {@code law/limitation-events.csv}. */
    public enum Kind {
        /** The debtor admits the debt: letter, e-mail, offer of instalments. */
        ACKNOWLEDGMENT,
        PART_PAYMENT,
        /** Claim before a court, also an interim one or before the wrong court. */
        COURT_CLAIM,
        SEIZURE,
        /** A payment order served on the debtor. */
        ORDER_SERVED,
        /** Conciliation asked of the judge. */
        JUDICIAL_CONCILIATION,
        CONCILIATION,
        MEDIATION,
        PARTICIPATORY_PROCEDURE,
        /** The debtor accepts the simplified procedure for small claims. */
        SMALL_CLAIM_ACCEPTED,
        /** Expert or other measure of investigation ordered before trial. */
        INVESTIGATION,
        FORMAL_NOTICE,
        REMINDER,
        PHONE_CALL,
        /** A payment order asked for, not served yet. */
        ORDER_REQUESTED
    }

    public LimitationEvent {
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        if (endedOn.filter(on::isAfter).isPresent()) {
            throw new IllegalArgumentException(kind + " ends on " + endedOn.get() + " before it starts on " + on);
        }
    }

    public static LimitationEvent of(Kind kind, LocalDate on) {
        return new LimitationEvent(kind, on, Optional.empty());
    }

    public LimitationEvent until(LocalDate end) {
        return new LimitationEvent(kind, on, Optional.of(end));
    }
}
