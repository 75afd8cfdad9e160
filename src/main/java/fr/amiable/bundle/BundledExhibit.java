package fr.amiable.bundle;

import fr.amiable.evidence.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of an exhibit in a written bundle.
 *
 * @param label its number, or for what an exhibit contains the number of both: 4.1
 * @param pages zero for an exhibit that was withdrawn
 * @param firstPage in the whole bundle, from 1
 * @param fingerprint of the bytes that were read; empty when none could be
 * @param refusal why its pages cannot be shown: a page says so in their stead
 * @param isLocked whether a password would show them
 */
public record BundledExhibit(
        String label,
        String file,
        String title,
        int pages,
        int firstPage,
        Optional<Fingerprint> fingerprint,
        List<String> warnings,
        Optional<String> refusal,
        boolean isLocked) {

    public BundledExhibit {
        warnings = List.copyOf(warnings);
    }

    /** Whether another exhibit holds it, as a file attached to an e-mail. */
    public boolean isPart() {
        return label.indexOf('.') >= 0;
    }

    /** The number of the exhibit, or of the one that holds it. */
    public int number() {
        return Integer.parseInt(isPart() ? label.substring(0, label.indexOf('.')) : label);
    }

    BundledExhibit at(int page) {
        return new BundledExhibit(
                label, file, title, pages, pages == 0 ? 0 : page, fingerprint, warnings, refusal, isLocked);
    }

    /** The same, with one more thing that its reader should know. */
    public BundledExhibit warned(String warning) {
        List<String> more = Stream.concat(warnings.stream(), Stream.of(warning)).toList();
        return new BundledExhibit(label, file, title, pages, firstPage, fingerprint, more, refusal, isLocked);
    }
}
