package fr.amiable.letter.posting;

import fr.amiable.common.Refusal;

/** No registered letter waits on the desk. */
public final class NothingToPost extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToPost() {
        super("posting.nothing");
    }
}
