package fr.amiable.ui.exhibit.preview;

import fr.amiable.evidence.FileType;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.evidence.preview.PreviewedFile;
import java.time.Instant;
import java.util.Optional;

/**
 * An exhibit chosen to be looked at.
 *
 * @param number empty for one that has none, such as a confidential one
 */
public record PreviewedExhibit(
        ExhibitId id, Optional<Integer> number, String title, PreviewedFile file, Optional<Facts> facts) {

    /** What is known of the original without reading it. */
    public record Facts(Instant addedAt, FileType type, long size, Fingerprint fingerprint) {}

    /** @param exhibits asked for the bytes when they are needed, and not before */
    public static PreviewedExhibit of(NumberedExhibit one, ExhibitService exhibits) {
        Exhibit exhibit = one.exhibit();
        return new PreviewedExhibit(
                exhibit.id(),
                one.number(),
                exhibit.details().title(),
                new PreviewedFile(exhibit.original().fileName(), () -> exhibits.bytes(exhibit)),
                Optional.of(new Facts(
                        exhibit.addedAt(),
                        exhibit.type(),
                        exhibit.original().size(),
                        exhibit.original().fingerprint())));
    }
}
