package fr.amiable.letter.matter;

import fr.amiable.client.Client;
import fr.amiable.common.Refusal;
import fr.amiable.letter.LetterType;

/** A letter that has no effect, or is not allowed, for a client of that kind; the words say why. */
public final class NotForThisClient extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotForThisClient(LetterType type) {
        super("letter.notFor." + type.name());
    }

    static void refuse(LetterType type, Client client) {
        if (!type.form().regimes().contains(client.kind().regime())) {
            throw new NotForThisClient(type);
        }
    }
}
