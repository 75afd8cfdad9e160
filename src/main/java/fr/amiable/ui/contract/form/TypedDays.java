package fr.amiable.ui.contract.form;

import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.util.Optional;

/** A number of days as people type it: {@code 45}, {@code 45 jours}, {@code 45 j}. */
final class TypedDays {

    private static final String DAYS = "(\\d{1,6})( ?j(ours?)?\\.?)?";

    private TypedDays() {}

    /** Empty when nothing is typed or it cannot be read. */
    static Optional<Integer> read(String typed) {
        String words = Words.searchable(typed);
        return words.matches(DAYS) ? Optional.of(Integer.valueOf(words.replaceAll("\\D", ""))) : Optional.empty();
    }

    static Optional<Problem> problem(String field, String typed) {
        boolean isTyped = !Words.clean(typed).isEmpty();
        return isTyped && read(typed).isEmpty()
                ? Optional.of(Problem.of(field, "contract.unreadableDays"))
                : Optional.empty();
    }
}
