package fr.amiable.dispute.offer;

import fr.amiable.dispute.DisputeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An offer to settle a dispute, and what was answered.
 *
 * @param answeredOn the day of the answer; empty while it is awaited
 */
public record Offer(
        OfferId id, DisputeId dispute, OfferTerms terms, OfferAnswer answer, Optional<LocalDate> answeredOn) {

    public boolean isAwaited() {
        return answer == OfferAnswer.AWAITED;
    }

    Offer with(OfferTerms newTerms) {
        return new Offer(id, dispute, newTerms, answer, answeredOn);
    }

    Offer answered(OfferAnswer newAnswer, Optional<LocalDate> on) {
        return new Offer(id, dispute, terms, newAnswer, on);
    }
}
