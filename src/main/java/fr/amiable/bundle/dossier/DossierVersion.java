package fr.amiable.bundle.dossier;

import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.ExhibitId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A bundle that was produced, and what was in it.
 *
 * @param number from 1 in its case
 * @param files where it was written, the first volume first
 * @param contents by number of exhibit
 */
public record DossierVersion(
        DossierVersionId id,
        DisputeId dispute,
        int number,
        Instant producedAt,
        DossierProfile profile,
        String addressee,
        Optional<LocalDate> communicatedOn,
        List<File> files,
        List<Content> contents) {

    /** A file of it as it was written. */
    public record File(Path path, Fingerprint fingerprint, long bytes, int pages) {}

    /** An exhibit of it: its number is the one it had then. */
    public record Content(int number, ExhibitId exhibit, String title, Fingerprint fingerprint, boolean isWithdrawn) {}

    public DossierVersion {
        files = List.copyOf(files);
        contents = List.copyOf(contents);
    }

    public boolean isCommunicated() {
        return communicatedOn.isPresent();
    }

    public int pages() {
        return files.stream().mapToInt(File::pages).sum();
    }

    public long bytes() {
        return files.stream().mapToLong(File::bytes).sum();
    }
}
