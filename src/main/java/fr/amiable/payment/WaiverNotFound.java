package fr.amiable.payment;

import fr.amiable.common.Refusal;

/** The waiver asked for is not in the desk, or was withdrawn before. */
public final class WaiverNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    WaiverNotFound() {
        super("waiver.notFound");
    }
}
