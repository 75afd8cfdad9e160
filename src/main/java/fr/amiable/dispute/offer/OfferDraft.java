package fr.amiable.dispute.offer;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An offer as typed so far; the day may be null. */
public record OfferDraft(OfferTerms terms) {

    /** What keeps this from being kept on {@code today}, in the order of the screen. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>();
        if (terms.on() == null) {
            found.add(Problem.of("offeredOn", "dispute.offer.noDate"));
        } else if (terms.on().isAfter(today)) {
            found.add(Problem.of("offeredOn", "dispute.offer.inTheFuture", terms.on()));
        }
        if (Words.clean(terms.words()).isEmpty()) {
            found.add(Problem.of("offerWords", "dispute.offer.noWords"));
        }
        if (terms.amount().filter(Money::isNegative).isPresent()) {
            found.add(Problem.of("offerAmount", "dispute.offer.negative"));
        }
        if (terms.on() != null
                && terms.answerBy().filter(day -> day.isBefore(terms.on())).isPresent()) {
            found.add(Problem.of("answerBy", "dispute.offer.answerBeforeOffer", terms.on()));
        }
        return List.copyOf(found);
    }

    /** As it is kept. */
    OfferTerms clean() {
        return new OfferTerms(
                terms.by(),
                terms.on(),
                terms.words().strip(),
                terms.amount(),
                Words.clean(terms.instalments()),
                terms.answerBy());
    }

    /** Nothing typed yet, on that day. */
    public static OfferDraft on(LocalDate today) {
        return new OfferDraft(new OfferTerms(OfferedBy.OWNER, today, "", Optional.empty(), "", Optional.empty()));
    }
}
