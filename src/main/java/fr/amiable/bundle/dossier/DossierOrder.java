package fr.amiable.bundle.dossier;

import fr.amiable.bundle.BundleArchiving;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Words;
import fr.amiable.dispute.DisputeId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The bundle that the owner asks for.
 *
 * @param addressee whom it is for, in words; may be empty unless it is communicated
 * @param isCommunicated whether it is handed over today: it says so, and the numbers of its exhibits are fixed
 * @param mayLeaveLocked whether it is handed over even with exhibits that ask for a password, and are only attached to it
 * @param stopOn the day, included, of the amounts on its cover and of the statement of account; empty for today
 */
public record DossierOrder(
        DisputeId dispute,
        DossierProfile profile,
        Set<DossierPart> parts,
        String addressee,
        boolean isCommunicated,
        boolean mayLeaveLocked,
        Optional<LocalDate> stopOn,
        Files files) {

    /**
     * The files it is written in.
     *
     * @param most bytes of each; empty when all goes in one
     * @param exhibits a folder for one file per exhibit; those are ordinary PDF in any case
     * @param archiving empty for an ordinary PDF
     * @param isReplacing whether volumes and exhibits alone may take the place of files that are there
     */
    public record Files(
            StampPlace stamp,
            Optional<Long> most,
            Optional<Path> exhibits,
            Optional<BundleArchiving> archiving,
            boolean isReplacing) {

        public static final Files ONE = new Files(StampPlace.CORNER, Optional.empty(), Optional.empty());

        /** Ordinary PDF. */
        public Files(StampPlace stamp, Optional<Long> most, Optional<Path> exhibits) {
            this(stamp, most, exhibits, Optional.empty(), false);
        }

        public Files archived(BundleArchiving how) {
            return new Files(stamp, most, exhibits, Optional.of(how), isReplacing);
        }

        public Files replacing() {
            return new Files(stamp, most, exhibits, archiving, true);
        }
    }

    public DossierOrder {
        parts = Set.copyOf(parts);
        addressee = Words.clean(addressee);
    }

    /** As the profile has it, in one file. */
    public static DossierOrder of(DisputeId dispute, DossierProfile profile) {
        return new DossierOrder(dispute, profile, profile.parts(), "", false, false, Optional.empty(), Files.ONE);
    }

    public DossierOrder with(Files newFiles) {
        return new DossierOrder(dispute, profile, parts, addressee, isCommunicated, mayLeaveLocked, stopOn, newFiles);
    }

    public DossierOrder with(Set<DossierPart> newParts) {
        return new DossierOrder(dispute, profile, newParts, addressee, isCommunicated, mayLeaveLocked, stopOn, files);
    }

    public DossierOrder to(String newAddressee, boolean isCommunicatedNow) {
        return new DossierOrder(
                dispute, profile, parts, newAddressee, isCommunicatedNow, mayLeaveLocked, stopOn, files);
    }

    public DossierOrder stoppedOn(Optional<LocalDate> day) {
        return new DossierOrder(dispute, profile, parts, addressee, isCommunicated, mayLeaveLocked, day, files);
    }

    public DossierOrder evenLocked() {
        return new DossierOrder(dispute, profile, parts, addressee, isCommunicated, true, stopOn, files);
    }
}
