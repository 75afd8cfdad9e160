package fr.amiable.evidence.link;

import fr.amiable.common.Subject;
import java.util.List;

/** Where it is kept which exhibits prove which facts. */
public interface ExhibitLinkRepository {

    /** Of the exhibits of a case that were not taken out. */
    List<ExhibitLink> of(Subject theCase);

    /** In place of what was said before of that exhibit and that fact. */
    void keep(ExhibitLink link);
}
