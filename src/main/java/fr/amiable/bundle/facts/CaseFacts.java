package fr.amiable.bundle.facts;

import fr.amiable.bundle.BundleFact;
import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.proof.CaseChronology;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.letter.paper.FrenchSpaces;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The facts of a case that others may read, each with the numbers of the exhibits that prove it. */
public final class CaseFacts {

    private final CaseChronology chronology;
    private final Texts texts;

    public CaseFacts(CaseChronology chronology, Texts texts) {
        this.chronology = chronology;
        this.texts = texts;
    }

    /** Oldest first; what is confidential, or not marked to be produced, is left out. */
    public List<BundleFact> of(DisputeId dispute) {
        return produced(dispute).stream().map(this::told).toList();
    }

    /** The same with all that is known of each. */
    public List<ProvenFact> produced(DisputeId dispute) {
        List<ProvenFact> facts = new ArrayList<>(chronology.of(dispute).facts().stream()
                .filter(fact -> fact.entry().isProduced())
                .toList());
        Collections.reverse(facts);
        return facts;
    }

    private BundleFact told(ProvenFact fact) {
        ChronologyEntry entry = fact.entry();
        return new BundleFact(fact.numbers(), entry.on(), channel(entry), FrenchSpaces.in(entry.sentence()));
    }

    private String channel(ChronologyEntry entry) {
        String means = entry.channel()
                .map(channel -> channel == Channel.REGISTERED_LETTER
                        ? texts.get("chronology.told.registered")
                        : texts.of(channel))
                .orElse("");
        return means.isEmpty() || entry.direction() == Direction.NONE
                ? means
                : texts.get("chronology.told.by." + entry.direction().name(), means);
    }
}
