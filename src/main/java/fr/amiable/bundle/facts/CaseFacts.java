package fr.amiable.bundle.facts;

import fr.amiable.bundle.BundleFact;
import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.ChronologyService;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The facts of a case that others may read, each with the numbers of the exhibits that prove it. */
public final class CaseFacts {

    private final ChronologyService chronology;
    private final ExhibitService exhibits;
    private final Texts texts;

    public CaseFacts(ChronologyService chronology, ExhibitService exhibits, Texts texts) {
        this.chronology = chronology;
        this.exhibits = exhibits;
        this.texts = texts;
    }

    /** Oldest first; what is confidential, or not marked to be produced, is left out. */
    public List<BundleFact> of(DisputeId dispute) {
        List<NumberedExhibit> numbered = exhibits.of(dispute.subject()).numbered().stream()
                .filter(NumberedExhibit::isProduced)
                .toList();
        List<BundleFact> facts = new ArrayList<>(chronology.of(dispute).stream()
                .filter(ChronologyEntry::isProduced)
                .map(entry -> fact(entry, numbered))
                .toList());
        Collections.reverse(facts);
        return facts;
    }

    private BundleFact fact(ChronologyEntry entry, List<NumberedExhibit> numbered) {
        List<Integer> proofs = numbered.stream()
                .filter(one -> entry.holds(one.exhibit().original().fingerprint()))
                .flatMap(one -> one.number().stream())
                .toList();
        return new BundleFact(proofs, entry.on(), channel(entry), entry.sentence());
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
