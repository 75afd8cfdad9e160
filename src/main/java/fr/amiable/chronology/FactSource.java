package fr.amiable.chronology;

import java.util.List;

/** Tells one kind of facts. */
interface FactSource {

    List<ChronologyEntry> of(Scope scope);
}
