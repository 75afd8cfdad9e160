package fr.amiable.dispute.offer;

import fr.amiable.dispute.DisputeId;
import java.util.List;
import java.util.Optional;

/** Where offers are kept; removed ones are left out of every reading. */
public interface OfferRepository {

    /** Keeps a new one; its id is ignored. */
    Offer add(Offer offer);

    void update(Offer offer);

    Optional<Offer> find(OfferId id);

    /** Newest first. */
    List<Offer> ofDispute(DisputeId dispute);

    void remove(OfferId id);

    void restore(OfferId id);
}
