package fr.amiable.letter;

import fr.amiable.common.Refusal;

/** The letter asked for was not produced here. */
public final class LetterNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public LetterNotFound(LetterId id) {
        super("letter.notFound", id.value());
    }
}
