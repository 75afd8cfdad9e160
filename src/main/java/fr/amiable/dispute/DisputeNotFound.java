package fr.amiable.dispute;

import fr.amiable.common.Refusal;

/** The dispute asked for is not in the desk, or was removed. */
public final class DisputeNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public DisputeNotFound(DisputeId id) {
        super("dispute.notFound", id.value());
    }

    public DisputeNotFound(String number) {
        super("dispute.notFound", number);
    }
}
