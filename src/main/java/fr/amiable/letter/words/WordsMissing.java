package fr.amiable.letter.words;

import fr.amiable.common.Refusal;

/** The owner's words lack a subject, a text or an end: they make no letter. */
public final class WordsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    WordsMissing() {
        super("letter.wordsMissing");
    }
}
