package fr.amiable.bundle.dossier;

import fr.amiable.common.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** A bundle of a case that cannot be produced or communicated; nothing was changed. */
public final class DossierRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private DossierRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DossierRefused noCompany() {
        return new DossierRefused("dossier.noCompany");
    }

    static DossierRefused nothingToProduce(String dispute) {
        return new DossierRefused("dossier.nothingToProduce", dispute);
    }

    static DossierRefused noAddressee() {
        return new DossierRefused("dossier.noAddressee");
    }

    /** The exhibits or their numbers are no longer those of the version. */
    static DossierRefused changedSince(int version) {
        return new DossierRefused("dossier.changedSince", version);
    }

    static DossierRefused fileMissing(Path file) {
        return new DossierRefused("dossier.fileMissing", file);
    }

    static DossierRefused fileChanged(Path file) {
        return new DossierRefused("dossier.fileChanged", file);
    }

    static DossierRefused fileUnreadable(Path file, IOException reason) {
        return new DossierRefused("dossier.fileUnreadable", file, String.valueOf(reason.getMessage()));
    }

    static DossierRefused wrongDay(LocalDate day, LocalDate first, LocalDate last) {
        return new DossierRefused("dossier.wrongDay", day, first, last);
    }

    static DossierRefused alreadyCommunicated(int version) {
        return new DossierRefused("dossier.alreadyCommunicated", version);
    }

    static DossierRefused notKept(int version) {
        return new DossierRefused("dossier.notKept", version);
    }

    static DossierRefused notFound() {
        return new DossierRefused("dossier.notFound");
    }
}
