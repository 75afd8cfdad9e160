package fr.amiable.bundle.facts;

import fr.amiable.common.Refusal;

/** No fact of the case is to be produced. */
public final class NothingToTell extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToTell(String number) {
        super("facts.none", number);
    }
}
