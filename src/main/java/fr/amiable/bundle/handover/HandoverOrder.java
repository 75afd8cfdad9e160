package fr.amiable.bundle.handover;

import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.common.Words;
import fr.amiable.dispute.DisputeId;

/**
 * Which case is handed over, and to whom in words.
 *
 * @param mayLeaveLocked whether an exhibit whose password is not known is handed over as an attached file
 */
public record HandoverOrder(DisputeId dispute, DossierProfile profile, String addressee, boolean mayLeaveLocked) {

    public HandoverOrder {
        addressee = Words.clean(addressee);
    }

    /** Refused when an exhibit asks for a password. */
    public HandoverOrder(DisputeId dispute, DossierProfile profile, String addressee) {
        this(dispute, profile, addressee, false);
    }

    public HandoverOrder evenLocked() {
        return new HandoverOrder(dispute, profile, addressee, true);
    }
}
