package fr.amiable.payment.promise;

import fr.amiable.common.Refusal;

/** The promise asked for is not in the desk, or was removed. */
public final class PromiseNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public PromiseNotFound(PromiseId id) {
        super("promise.notFound", id.value());
    }
}
