package fr.amiable.dispute.offer;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is offered: by whom and when, in words, how much is to be paid when a sum is named, in how many parts, and until when an answer is
 * awaited.
 */
public record OfferTerms(
        OfferedBy by,
        LocalDate on,
        String words,
        Optional<Money> amount,
        String instalments,
        Optional<LocalDate> answerBy) {}
