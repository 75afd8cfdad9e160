package fr.amiable.letter.matter;

import fr.amiable.common.Refusal;

/** A letter is not produced when all it could ask for is contested. */
public final class NothingToAsk extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToAsk() {
        super("letter.nothingToAsk");
    }
}
