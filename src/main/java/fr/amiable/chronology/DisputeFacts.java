package fr.amiable.chronology;

import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.dispute.StageChange;
import fr.amiable.timeline.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Disputes, by the day they were raised, then each step, the offers and the end; files kept with a dispute are its exhibits. */
final class DisputeFacts implements FactSource {

    private final DisputeService disputes;
    private final OfferFacts offers;
    private final Texts texts;

    DisputeFacts(DisputeService disputes, OfferFacts offers, Texts texts) {
        this.disputes = disputes;
        this.offers = offers;
        this.texts = texts;
    }

    @Override
    public List<ChronologyEntry> of(Scope scope) {
        return disputes.rowsOf(scope.client()).stream()
                .map(DisputeRow::id)
                .filter(id -> scope.contains(id.subject()))
                .flatMap(id -> facts(disputes.get(id)).stream())
                .toList();
    }

    private List<ChronologyEntry> facts(Dispute dispute) {
        List<ChronologyEntry> facts = new ArrayList<>();
        dispute.closing()
                .ifPresent(closing -> facts.add(ChronologyEntry.of(
                                closing.closedOn(),
                                ChronologyKind.DISPUTE,
                                texts.get("chronology.disputeClosed", dispute.number(), texts.of(closing.outcome())),
                                closing.cause(),
                                dispute.id().subject())
                        .aspect("CLOSED")));
        facts.addAll(offers.of(dispute));
        disputes.stageChanges(dispute.id()).forEach(step -> facts.add(step(dispute, step)));
        facts.add(ChronologyEntry.of(
                        dispute.complaint().raisedOn(),
                        ChronologyKind.DISPUTE,
                        texts.get(
                                "chronology.dispute",
                                dispute.number(),
                                texts.of(dispute.complaint().category())),
                        texts.get("chronology.clientWords", dispute.complaint().words()),
                        dispute.id().subject())
                .by(
                        Optional.of(dispute.complaint().channel()),
                        direction(dispute.complaint().raisedBy()))
                .produced(texts.get(
                        "chronology.told.raised."
                                + dispute.complaint().raisedBy().name(),
                        Sentences.inside(texts.of(dispute.complaint().category())),
                        dispute.complaint().words())));
        return facts;
    }

    private ChronologyEntry step(Dispute dispute, StageChange step) {
        return ChronologyEntry.of(
                        step.on(),
                        ChronologyKind.DISPUTE,
                        texts.get("chronology.stage", dispute.number(), texts.of(step.to())),
                        step.reason(),
                        dispute.id().subject())
                .aspect(step.to().name() + " " + step.on());
    }

    private static Direction direction(RaisedBy raisedBy) {
        return raisedBy == RaisedBy.OWNER ? Direction.SENT : Direction.RECEIVED;
    }
}
