package fr.amiable.chronology.proof;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.ChronologyService;
import fr.amiable.common.Progress;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitRegister;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.evidence.link.ExhibitLink;
import fr.amiable.evidence.link.ExhibitLinks;
import fr.amiable.evidence.link.FactKey;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.FactMarks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chronology of a case with its exhibits: what proves what, and what others may read. */
public final class CaseChronology {

    private final ChronologyService chronology;
    private final ExhibitService exhibits;
    private final ExhibitLinks links;
    private final FactMarks marks;
    private final OriginalArchive originals;

    public CaseChronology(
            ChronologyService chronology,
            ExhibitService exhibits,
            ExhibitLinks links,
            FactMarks marks,
            OriginalArchive originals) {
        this.chronology = chronology;
        this.exhibits = exhibits;
        this.links = links;
        this.marks = marks;
        this.originals = originals;
    }

    /** A fact is proven by the exhibits that hold one of its files, unless the owner said no, and by those the owner named. */
    public ProvenCase of(DisputeId dispute) {
        return of(dispute, exhibits.of(dispute.subject()));
    }

    /** The same for a screen, beside which the exhibits are shown too: they are read once for both. */
    public ProvenCase lookedAt(DisputeId dispute) {
        return of(dispute, exhibits.lookedAt(dispute.subject()));
    }

    private ProvenCase of(DisputeId dispute, ExhibitRegister register) {
        List<NumberedExhibit> numbered = register.numbered();
        Map<FactKey, Map<ExhibitId, Boolean>> said = new HashMap<>();
        for (ExhibitLink link : links.of(dispute.subject())) {
            said.computeIfAbsent(link.fact(), fact -> new HashMap<>()).put(link.exhibit(), link.isLinked());
        }
        List<ProvenFact> facts = chronology.of(dispute).stream()
                .map(entry -> proven(entry, numbered, said.getOrDefault(entry.key(), Map.of())))
                .toList();
        return new ProvenCase(facts, numbered);
    }

    private static ProvenFact proven(
            ChronologyEntry entry, List<NumberedExhibit> numbered, Map<ExhibitId, Boolean> said) {
        List<NumberedExhibit> proofs = numbered.stream()
                .filter(one -> said.containsKey(one.exhibit().id())
                        ? said.get(one.exhibit().id())
                        : entry.holds(one.exhibit().original().fingerprint()))
                .toList();
        return new ProvenFact(entry, proofs);
    }

    /** Says that an exhibit proves a fact, or does not. */
    public void link(FactKey fact, ExhibitId exhibit, boolean isLinked) {
        links.set(exhibit, fact, isLinked);
    }

    /**
     * Makes exhibits of the documents of a fact, all or none; those that are exhibits already are not added twice.
     *
     * @throws fr.amiable.evidence.exhibit.ExhibitRefused when one cannot be read
     */
    public void addFiles(DisputeId dispute, ProvenFact fact) {
        List<NewExhibit> files = fact.entry().files().stream()
                .map(file ->
                        NewExhibit.of(file, () -> originals.bytes(file.id()).orElseThrow()))
                .map(file -> file.with(dated(file.details(), fact.entry().on())))
                .toList();
        exhibits.add(dispute.subject(), files, Progress.NONE);
    }

    private static ExhibitDetails dated(ExhibitDetails guessed, LocalDate on) {
        return new ExhibitDetails(
                guessed.title(), Optional.of(on), guessed.description(), guessed.category(), guessed.isConfidential());
    }

    /** Decides whether others may read a fact. */
    public void mark(FactKey fact, Disclosure disclosure) {
        marks.mark(fact, disclosure);
    }
}
