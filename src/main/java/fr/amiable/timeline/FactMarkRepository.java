package fr.amiable.timeline;

import fr.amiable.evidence.link.FactKey;
import java.util.Collection;
import java.util.Map;

/** Where the owner's decisions are kept about facts that the desk tells by itself. */
public interface FactMarkRepository {

    /** Those of these facts about which something was decided. */
    Map<FactKey, Disclosure> of(Collection<FactKey> facts);

    void keep(FactKey fact, Disclosure disclosure);
}
