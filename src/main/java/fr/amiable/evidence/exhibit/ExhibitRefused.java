package fr.amiable.evidence.exhibit;

import fr.amiable.common.Refusal;
import java.util.Optional;

/** Something that cannot be done with exhibits; nothing was changed. */
public final class ExhibitRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;

    private ExhibitRefused(String key, Object... arguments) {
        super(key, arguments);
        this.problem = null;
    }

    private ExhibitRefused(FileProblem problem, String key, Object... arguments) {
        super(key, arguments);
        this.problem = problem;
    }

    /** What is wrong with the file refused; empty when it is not a matter of a file. */
    Optional<FileProblem> problem() {
        return Optional.ofNullable(problem);
    }

    static ExhibitRefused notAFile(String name) {
        return new ExhibitRefused(FileProblem.NOT_A_FILE, "exhibit.notAFile", name);
    }

    static ExhibitRefused tooLarge(String name, long megabytes) {
        return new ExhibitRefused(FileProblem.TOO_LARGE, "exhibit.tooLarge", name, megabytes);
    }

    static ExhibitRefused unreadable(String name, Throwable cause) {
        ExhibitRefused refused = new ExhibitRefused(FileProblem.UNREADABLE, "exhibit.unreadable", name);
        refused.initCause(cause);
        return refused;
    }

    static ExhibitRefused empty(String name) {
        return new ExhibitRefused(FileProblem.EMPTY, "exhibit.empty", name);
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
