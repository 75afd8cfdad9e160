package fr.amiable.evidence.link;

import fr.amiable.common.Subject;

/**
 * Which fact of a chronology: the thing of the desk that tells it, and which of the facts of that thing. The aspects are
 * stored, so they never change.
 *
 * @param aspect empty for the fact the thing itself stands for: an invoice issued, a letter written
 */
public record FactKey(Subject subject, String aspect) {

    public static FactKey of(Subject subject) {
        return new FactKey(subject, "");
    }
}
