package fr.amiable.letter.words;

import fr.amiable.client.Language;

/**
 * One text of letters: its name, {@code formal-notice-consumer} for a letter to some clients or {@code contact} for a part that letters
 * share, and its language.
 */
public record LetterTextId(String name, Language language) {

    public LetterTextId {
        if (!name.matches("[a-z-]+")) {
            throw new IllegalArgumentException("not the name of a text: " + name);
        }
    }

    public static LetterTextId french(String name) {
        return new LetterTextId(name, Language.FRENCH);
    }

    LetterTextId in(Language other) {
        return new LetterTextId(name, other);
    }
}
