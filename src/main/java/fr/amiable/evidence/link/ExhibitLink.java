package fr.amiable.evidence.link;

import fr.amiable.evidence.exhibit.ExhibitId;

/**
 * What the owner said of an exhibit and a fact.
 *
 * @param isLinked false when the exhibit holds a file of the fact and yet does not prove it
 */
public record ExhibitLink(ExhibitId exhibit, FactKey fact, boolean isLinked) {}
