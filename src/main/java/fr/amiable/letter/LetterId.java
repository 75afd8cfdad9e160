package fr.amiable.letter;

import fr.amiable.common.Subject;

/** Which produced letter. */
public record LetterId(long value) {

    public Subject subject() {
        return new Subject(Subject.Kind.LETTER, value);
    }
}
