package fr.amiable.chronology.proof;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import java.util.List;

/** A fact of a case, and the exhibits that prove it in their order; confidential ones are among them, without a number. */
public record ProvenFact(ChronologyEntry entry, List<NumberedExhibit> exhibits) {

    public ProvenFact {
        exhibits = List.copyOf(exhibits);
    }

    /** The numbers under which others read its exhibits. */
    public List<Integer> numbers() {
        return exhibits.stream()
                .filter(NumberedExhibit::isProduced)
                .flatMap(exhibit -> exhibit.number().stream())
                .toList();
    }
}
