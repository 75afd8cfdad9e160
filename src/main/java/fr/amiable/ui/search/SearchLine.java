package fr.amiable.ui.search;

import fr.amiable.search.HitKind;
import fr.amiable.search.SearchHit;

/** One line under the search field. */
sealed interface SearchLine {

    /** The head of a group, with how many there are in all. */
    record Head(HitKind kind, int count) implements SearchLine {}

    record Hit(SearchHit hit) implements SearchLine {}

    /** Shows all of a group instead of its best. */
    record All(HitKind kind, int count) implements SearchLine {}

    default boolean isChoosable() {
        return !(this instanceof Head);
    }
}
