package fr.amiable.dashboard.agenda;

import fr.amiable.common.Subject;
import fr.amiable.letter.LetterType;
import java.util.Optional;

/** What the owner is offered to do about it: the act, what it is about, and the letter to write when it is one. */
public record NextStep(AgendaAct act, Optional<Subject> about, Optional<LetterType> letter) {

    static NextStep to(AgendaAct act) {
        return new NextStep(act, Optional.empty(), Optional.empty());
    }

    static NextStep to(AgendaAct act, Subject about) {
        return new NextStep(act, Optional.of(about), Optional.empty());
    }

    static NextStep write(LetterType letter, Subject invoice) {
        return new NextStep(AgendaAct.WRITE_LETTER, Optional.of(invoice), Optional.of(letter));
    }
}
