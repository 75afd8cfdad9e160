package fr.amiable.bundle.facts;

/** Draws the facts of a case on paper. */
@FunctionalInterface
public interface FactsRenderer {

    /** @throws fr.amiable.common.Refusal when they cannot be drawn, with what to do */
    byte[] render(FactsSheet sheet);
}
