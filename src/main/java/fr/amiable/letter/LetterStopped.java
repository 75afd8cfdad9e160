package fr.amiable.letter;

import fr.amiable.common.Refusal;
import fr.amiable.letter.check.PreCheck;

/** A red check stops the letter as long as the owner has not written why it must go all the same. */
public final class LetterStopped extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient PreCheck preCheck;

    LetterStopped(PreCheck preCheck, String reasons) {
        super("letter.stopped", reasons);
        this.preCheck = preCheck;
    }

    public PreCheck preCheck() {
        return preCheck;
    }
}
