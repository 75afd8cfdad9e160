package fr.amiable.letter.sending;

import fr.amiable.common.Refusal;

/** No sending has this id, or it was taken back. */
public final class SendingNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    SendingNotFound(SendingId id) {
        super("letter.sending.notFound", id.value());
    }
}
