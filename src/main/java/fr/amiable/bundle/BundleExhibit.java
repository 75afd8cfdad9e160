package fr.amiable.bundle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An exhibit as it enters a bundle: its number does not depend on its place.
 *
 * @param file empty for an exhibit that was withdrawn: its number stays, and says so
 */
public record BundleExhibit(int number, String title, Optional<LocalDate> factOn, Optional<BundleFile> file) {

    public static BundleExhibit of(int number, String title, BundleFile file) {
        return new BundleExhibit(number, title, Optional.empty(), Optional.of(file));
    }

    public boolean isWithdrawn() {
        return file.isEmpty();
    }
}
