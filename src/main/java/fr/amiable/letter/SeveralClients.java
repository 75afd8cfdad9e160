package fr.amiable.letter;

import fr.amiable.common.Refusal;

/** A letter or a statement goes to one client only. */
public final class SeveralClients extends Refusal {

    private static final long serialVersionUID = 1L;

    private SeveralClients() {
        super("letter.severalClients");
    }

    public static void refuseUnlessOne(long clients) {
        if (clients != 1) {
            throw new SeveralClients();
        }
    }
}
