package fr.amiable.letter.registered;

import fr.amiable.letter.LetterId;

/** A letter sent, or to be sent, as a registered one. */
public record RegisteredLetter(LetterId letter, RegisteredDetails details, RegisteredCourse course) {

    public RegisteredState state() {
        return course.state();
    }

    RegisteredLetter with(RegisteredCourse newCourse) {
        return new RegisteredLetter(letter, details, newCourse);
    }
}
