package fr.amiable.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which file of a bundle cut in several is written, and where it stands in the whole.
 *
 * @param before how many pages come before this file
 * @param pages of all files together; zero when this one is the whole
 * @param contents of all files; empty when this one is the whole
 */
public record BundleVolume(Front front, int number, int count, int before, int pages, List<Entry> contents) {

    /** All in one file. */
    public static final BundleVolume WHOLE = new BundleVolume(Front.ALL, 1, 1, 0, 0, List.of());

    /** What comes before the exhibits of a file. */
    public enum Front {
        /** Cover, chronology, list of exhibits, statement of account. */
        ALL,
        /** A cover that names the volume and its exhibits. */
        COVER,
        /** Nothing: the file is an exhibit alone. */
        NONE
    }

    /** A line of the list of exhibits, and where it leads. */
    public record Entry(BundledExhibit exhibit, Optional<LocalDate> factOn, Place place) {}

    /**
     * Where an exhibit begins.
     *
     * @param file the name of the volume's file; all of them are in one folder
     * @param page of that file, from 1
     */
    public record Place(int volume, String file, int page) {}

    public BundleVolume {
        contents = List.copyOf(contents);
    }

    /** An exhibit in a file of its own, with the page numbers it has in the bundle. */
    public static BundleVolume alone(int before, int pages) {
        return new BundleVolume(Front.NONE, 1, 1, before, pages, List.of());
    }

    public boolean isOneOfSeveral() {
        return count > 1;
    }
}
