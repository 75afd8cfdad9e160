package fr.amiable.chronology;

import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferService;
import fr.amiable.dispute.offer.OfferTerms;
import fr.amiable.dispute.offer.OfferedBy;
import fr.amiable.timeline.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offers to settle a dispute by the day they were made, and their answers; the owner decides which of them others read. */
final class OfferFacts {

    private final OfferService offers;
    private final Texts texts;

    OfferFacts(OfferService offers, Texts texts) {
        this.offers = offers;
        this.texts = texts;
    }

    List<ChronologyEntry> of(Dispute dispute) {
        List<ChronologyEntry> facts = new ArrayList<>();
        for (Offer offer : offers.of(dispute.id())) {
            offer.answeredOn()
                    .ifPresent(day -> facts.add(ChronologyEntry.of(
                                    day,
                                    ChronologyKind.DISPUTE,
                                    texts.get("chronology.offerAnswer."
                                            + offer.answer().name()),
                                    texts.get(
                                            "chronology.offerOf", offer.terms().on(), summary(offer.terms())),
                                    dispute.id().subject())
                            .aspect("ANSWER " + offer.id().value())));
            facts.add(ChronologyEntry.of(
                            offer.terms().on(),
                            ChronologyKind.DISPUTE,
                            texts.get("chronology.offer." + offer.terms().by().name()),
                            summary(offer.terms()),
                            dispute.id().subject())
                    .by(Optional.empty(), direction(offer.terms().by()))
                    .aspect("OFFER " + offer.id().value()));
        }
        return facts;
    }

    private String summary(OfferTerms terms) {
        return Stream.of(
                        terms.words(),
                        terms.amount()
                                .map(sum -> texts.get("chronology.offerAmount", sum))
                                .orElse(""),
                        terms.instalments())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Direction direction(OfferedBy by) {
        return by == OfferedBy.OWNER ? Direction.SENT : Direction.RECEIVED;
    }
}
