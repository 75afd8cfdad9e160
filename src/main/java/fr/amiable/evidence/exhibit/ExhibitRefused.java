package fr.amiable.evidence.exhibit;

import fr.amiable.common.Refusal;

/** Something that cannot be done with exhibits; nothing was changed. */
public final class ExhibitRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ExhibitRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static ExhibitRefused notAFile(String name) {
        return new ExhibitRefused("exhibit.notAFile", name);
    }

    static ExhibitRefused tooLarge(String name, long megabytes) {
        return new ExhibitRefused("exhibit.tooLarge", name, megabytes);
    }

    static ExhibitRefused unreadable(String name, Throwable cause) {
        ExhibitRefused refused = new ExhibitRefused("exhibit.unreadable", name);
        refused.initCause(cause);
        return refused;
    }

    static ExhibitRefused empty(String name) {
        return new ExhibitRefused("exhibit.empty", name);
    }

    static ExhibitRefused notFound() {
        return new ExhibitRefused("exhibit.notFound");
    }

    static ExhibitRefused cancelled() {
        return new ExhibitRefused("exhibit.cancelled");
    }

    /** It was communicated: it can be withdrawn, not hidden. */
    static ExhibitRefused alreadyCommunicated(int number) {
        return new ExhibitRefused("exhibit.alreadyCommunicated", number);
    }

    static ExhibitRefused nothingToCommunicate() {
        return new ExhibitRefused("exhibit.nothingToCommunicate");
    }
}
