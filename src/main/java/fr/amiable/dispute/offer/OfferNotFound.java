package fr.amiable.dispute.offer;

import fr.amiable.common.Refusal;

/** The offer asked for is not in the desk, or was removed. */
public final class OfferNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfferNotFound(OfferId id) {
        super("dispute.offer.notFound", id.value());
    }
}
