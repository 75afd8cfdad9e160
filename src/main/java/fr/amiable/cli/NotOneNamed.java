package fr.amiable.cli;

import fr.amiable.common.Refusal;
import java.util.List;

/** What was named on the command line is nothing of the desk, or several things. */
final class NotOneNamed extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotOneNamed(String kind, String typed, int found) {
        super("cli.notOneNamed." + kind, typed, found);
    }

    /** The only one found. */
    static <T> T only(String kind, String typed, List<T> found) {
        if (found.size() != 1) {
            throw new NotOneNamed(kind, typed, found.size());
        }
        return found.get(0);
    }
}
