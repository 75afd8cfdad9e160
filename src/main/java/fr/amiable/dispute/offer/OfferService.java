package fr.amiable.dispute.offer;

import fr.amiable.common.Texts;
import fr.amiable.common.Transactions;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeService;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the owner can do with the offers of a dispute; each act is journaled on the dispute. An offer that awaits an answer, and the answer,
 * also set what comes next.
 */
public final class OfferService {

    private final OfferRepository offers;
    private final DisputeService disputes;
    private final Texts texts;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    /** @param texts the words of what comes next */
    public OfferService(
            OfferRepository offers,
            DisputeService disputes,
            Texts texts,
            Journal journal,
            Transactions transactions,
            Clock clock) {
        this.offers = offers;
        this.disputes = disputes;
        this.texts = texts;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Offer> of(DisputeId dispute) {
        return offers.ofDispute(dispute);
    }

    /**
     * Keeps an offer whose answer is awaited.
     *
     * @throws IllegalStateException while the draft has problems
     */
    public Offer record(DisputeId id, OfferDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            Dispute dispute = disputes.get(id);
            Offer added =
                    offers.add(new Offer(new OfferId(0), id, draft.clean(), OfferAnswer.AWAITED, Optional.empty()));
            journal.record(id.subject(), Act.OFFER_RECORDED, "", added.toString());
            awaitAnswer(dispute, added);
            return added;
        });
    }

    /**
     * Corrects what was typed; the answer stays.
     *
     * @throws IllegalStateException while the draft has problems
     */
    public Offer change(OfferId id, OfferDraft draft) {
        requireNoProblem(draft);
        return transactions.inTransaction(() -> {
            Offer before = get(id);
            Offer after = before.with(draft.clean());
            offers.update(after);
            journal.record(before.dispute().subject(), Act.OFFER_CHANGED, before.toString(), after.toString());
            if (after.isAwaited()) {
                awaitAnswer(disputes.get(after.dispute()), after);
            }
            return after;
        });
    }

    /**
     * Notes what was answered; {@code AWAITED} takes the answer back.
     *
     * @throws AnswerDateRefused when the day is before the offer or after today
     */
    public Offer answer(OfferId id, OfferAnswer answer, LocalDate on) {
        return transactions.inTransaction(() -> {
            Offer before = get(id);
            LocalDate today = LocalDate.now(clock);
            if (answer != OfferAnswer.AWAITED && (on.isBefore(before.terms().on()) || on.isAfter(today))) {
                throw new AnswerDateRefused(on, before.terms().on(), today);
            }
            Offer after = before.answered(answer, answer == OfferAnswer.AWAITED ? Optional.empty() : Optional.of(on));
            offers.update(after);
            journal.record(before.dispute().subject(), Act.OFFER_ANSWERED, before.toString(), after.toString());
            Dispute dispute = disputes.get(before.dispute());
            if (after.isAwaited()) {
                awaitAnswer(dispute, after);
            } else if (dispute.isOpen()) {
                disputes.plan(dispute.id(), Optional.empty(), texts.get("dispute.offer.next." + answer.name()));
            }
            return after;
        });
    }

    public void remove(OfferId id) {
        transactions.inTransaction(() -> {
            Offer before = get(id);
            offers.remove(id);
            journal.record(before.dispute().subject(), Act.OFFER_REMOVED, before.toString(), "");
        });
    }

    public void restore(OfferId id) {
        transactions.inTransaction(() -> {
            offers.restore(id);
            Offer back = get(id);
            journal.record(back.dispute().subject(), Act.OFFER_RECORDED, "", back.toString());
        });
    }

    /** The last day to answer becomes the day of the next act. */
    private void awaitAnswer(Dispute dispute, Offer offer) {
        if (dispute.isOpen() && offer.terms().answerBy().isPresent()) {
            disputes.plan(
                    dispute.id(),
                    offer.terms().answerBy(),
                    texts.get("dispute.offer.await." + offer.terms().by().name()));
        }
    }

    private Offer get(OfferId id) {
        return offers.find(id).orElseThrow(() -> new OfferNotFound(id));
    }

    private void requireNoProblem(OfferDraft draft) {
        LocalDate today = LocalDate.now(clock);
        if (!draft.problems(today).isEmpty()) {
            throw new IllegalStateException("offer draft has problems: " + draft.problems(today));
        }
    }
}
