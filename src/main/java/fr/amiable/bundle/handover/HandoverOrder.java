package fr.amiable.bundle.handover;

import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.common.Words;
import fr.amiable.dispute.DisputeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which case is handed over, and to whom in words.
 *
 * @param stopOn the day, included, of the account; empty for today
 * @param mayLeaveLocked whether an exhibit whose password is not known is handed over as an attached file
 */
public record HandoverOrder(
        DisputeId dispute,
        DossierProfile profile,
        String addressee,
        Optional<LocalDate> stopOn,
        boolean mayLeaveLocked) {

    public HandoverOrder {
        addressee = Words.clean(addressee);
    }

    /** With the account of today; refused when an exhibit asks for a password. */
    public HandoverOrder(DisputeId dispute, DossierProfile profile, String addressee) {
        this(dispute, profile, addressee, Optional.empty(), false);
    }

    public HandoverOrder evenLocked() {
        return new HandoverOrder(dispute, profile, addressee, stopOn, true);
    }

    public HandoverOrder stoppedOn(Optional<LocalDate> day) {
        return new HandoverOrder(dispute, profile, addressee, day, mayLeaveLocked);
    }
}
