package fr.amiable.evidence.exhibit;

import fr.amiable.common.Subject;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.Original;
import java.util.List;
import java.util.Optional;

/** Where exhibits are kept; their bytes are in the archive of originals. */
public interface ExhibitRepository {

    Exhibit add(Subject of, Original original, FileType type, ExhibitDetails details, int place);

    /** Those of a case that were not taken out, withdrawn ones included. */
    List<Exhibit> of(Subject subject);

    Optional<Exhibit> find(ExhibitId id);

    /** Keeps what can change: details, place, number, withdrawal; the original never does. */
    void update(Exhibit exhibit);

    void remove(ExhibitId id);

    void restore(ExhibitId id);
}
