package fr.amiable.bundle.handover;

import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.common.Words;
import fr.amiable.dispute.DisputeId;

/** Which case is handed over, and to whom in words. */
public record HandoverOrder(DisputeId dispute, DossierProfile profile, String addressee) {

    public HandoverOrder {
        addressee = Words.clean(addressee);
    }
}
