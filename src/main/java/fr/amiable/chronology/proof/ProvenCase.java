package fr.amiable.chronology.proof;

import fr.amiable.evidence.exhibit.NumberedExhibit;
import java.util.List;

/**
 * The facts of a case, newest first, and all its exhibits in their order.
 *
 * @param exhibits those that can be linked to a fact, linked or not
 */
public record ProvenCase(List<ProvenFact> facts, List<NumberedExhibit> exhibits) {

    public ProvenCase {
        facts = List.copyOf(facts);
        exhibits = List.copyOf(exhibits);
    }
}
