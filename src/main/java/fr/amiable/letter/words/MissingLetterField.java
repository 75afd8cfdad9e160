package fr.amiable.letter.words;

import fr.amiable.common.Refusal;

/** A letter would have left with a hole in it. */
public final class MissingLetterField extends Refusal {

    private static final long serialVersionUID = 1L;

    MissingLetterField(String template, String field) {
        super("letter.missingField", template, field);
    }
}
