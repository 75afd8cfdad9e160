package fr.amiable.sample;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.ChronologyKind;
import fr.amiable.chronology.proof.CaseChronology;
import fr.amiable.chronology.proof.ProvenCase;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import java.util.Optional;

/** Which exhibits of the dispute under way prove which facts: those of their day that tell the same thing. */
record SampleLinks(CaseChronology chronology) {

    void link(DisputeId dispute) {
        ProvenCase read = chronology.of(dispute);
        read.exhibits().stream()
                .map(one -> one.exhibit())
                .filter(exhibit -> !exhibit.details().isConfidential())
                .forEach(exhibit -> read.facts().stream()
                        .map(ProvenFact::entry)
                        .filter(fact ->
                                Optional.of(fact.on()).equals(exhibit.details().factOn()))
                        .filter(fact -> fact.disclosure() != Disclosure.CONFIDENTIAL && proves(exhibit, fact))
                        .forEach(fact -> chronology.link(fact.key(), exhibit.id(), true)));
    }

    private static boolean proves(Exhibit exhibit, ChronologyEntry fact) {
        return switch (exhibit.details().category()) {
            case CONTRACT, TERMS, ORDER -> fact.kind() == ChronologyKind.CONTRACT;
            case INVOICE -> fact.kind() == ChronologyKind.INVOICE;
            case REMINDER, FORMAL_NOTICE -> fact.kind() == ChronologyKind.LETTER;
            case RECEIPT -> fact.kind() == ChronologyKind.DESK;
            case REPLY -> fact.direction() == Direction.RECEIVED;
            case DELIVERY, AGREEMENT, OTHER -> fact.kind() == ChronologyKind.EXCHANGE;
        };
    }
}
