package fr.amiable.document.bundle;

import fr.amiable.bundle.BundledExhibit;
import fr.amiable.evidence.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An exhibit whose pages are in the file.
 *
 * @param firstPage among the pages of exhibits, from 0
 * @param firstObject the object of that page; zero for an exhibit that was withdrawn
 */
record Written(
        String label,
        String file,
        String title,
        Optional<LocalDate> factOn,
        int firstPage,
        int pages,
        int firstObject,
        Optional<Fingerprint> fingerprint,
        List<String> warnings,
        Optional<String> refusal,
        boolean isLocked) {

    /** @param front how many pages come before the exhibits of this file */
    FrontPlan.Row row(int front) {
        return new FrontPlan.Row(
                bundled(front),
                factOn,
                firstObject == 0 ? Optional.empty() : Optional.of(new OutputReference(firstObject)),
                Optional.empty());
    }

    BundledExhibit bundled(int front) {
        int first = pages == 0 ? 0 : front + firstPage + 1;
        return new BundledExhibit(label, file, title, pages, first, fingerprint, warnings, refusal, isLocked);
    }

    /** Whether it is held by another exhibit, as a file attached to an e-mail. */
    boolean isPart() {
        return label.indexOf('.') >= 0;
    }
}
