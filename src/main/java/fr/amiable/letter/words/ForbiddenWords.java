package fr.amiable.letter.words;

import fr.amiable.common.Refusal;

/** A letter to a consumer, or to a client who is not a professional, would claim what only professionals owe. */
public final class ForbiddenWords extends Refusal {

    private static final long serialVersionUID = 1L;

    ForbiddenWords(String words) {
        super("letter.forbiddenWords", words);
    }
}
