package fr.amiable.bundle.dossier;

import static fr.amiable.bundle.dossier.CoverFact.ADDRESSEE;
import static fr.amiable.bundle.dossier.CoverFact.CLAIMED;
import static fr.amiable.bundle.dossier.CoverFact.CONTACTS;
import static fr.amiable.bundle.dossier.CoverFact.CONTESTED;
import static fr.amiable.bundle.dossier.CoverFact.OPPONENT;
import static fr.amiable.bundle.dossier.CoverFact.PARTY;
import static fr.amiable.bundle.dossier.CoverFact.POLICY;
import static fr.amiable.bundle.dossier.CoverFact.PREPARED_BY;
import static fr.amiable.bundle.dossier.CoverFact.RAISED_ON;
import static fr.amiable.bundle.dossier.CoverFact.STAGE;
import static fr.amiable.bundle.dossier.CoverFact.STOPPED_ON;
import static fr.amiable.bundle.dossier.CoverFact.SUBJECT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** For whom a bundle is made: the words of its cover, and what comes before the exhibits. The names are stored. */
public enum DossierProfile {
    COURT(
            Set.of(DossierPart.CHRONOLOGY, DossierPart.STATEMENT),
            PARTY,
            OPPONENT,
            SUBJECT,
            CLAIMED,
            CONTESTED,
            ADDRESSEE,
            PREPARED_BY,
            STOPPED_ON),
    CONCILIATION(
            Set.of(DossierPart.CHRONOLOGY),
            PARTY,
            OPPONENT,
            SUBJECT,
            STAGE,
            CLAIMED,
            CONTESTED,
            ADDRESSEE,
            PREPARED_BY,
            STOPPED_ON),
    INSURER(
            Set.of(DossierPart.CHRONOLOGY, DossierPart.STATEMENT),
            PARTY,
            POLICY,
            OPPONENT,
            SUBJECT,
            RAISED_ON,
            STAGE,
            CLAIMED,
            CONTESTED,
            ADDRESSEE,
            PREPARED_BY,
            STOPPED_ON),
    LAWYER(
            Set.of(DossierPart.CHRONOLOGY, DossierPart.STATEMENT),
            PARTY,
            OPPONENT,
            CONTACTS,
            SUBJECT,
            RAISED_ON,
            STAGE,
            CLAIMED,
            CONTESTED,
            ADDRESSEE,
            PREPARED_BY,
            STOPPED_ON);

    private final Set<DossierPart> parts;
    private final List<CoverFact> cover;

    DossierProfile(Set<DossierPart> parts, CoverFact... cover) {
        this.parts = Set.copyOf(EnumSet.copyOf(parts));
        this.cover = List.of(cover);
    }

    /** What it includes unless the owner decides otherwise. */
    public Set<DossierPart> parts() {
        return parts;
    }

    List<CoverFact> cover() {
        return cover;
    }
}
