package fr.amiable.ui.exhibit.preview;

import java.util.List;

/**
 * A page that someone wants to see.
 *
 * @param parts the way to a file that the exhibit holds, each from zero; empty for the exhibit itself
 * @param page from zero
 * @param width in dots
 */
record WantedPage(PreviewedExhibit exhibit, List<Integer> parts, int page, int width, List<String> passwords) {

    WantedPage {
        parts = List.copyOf(parts);
        passwords = List.copyOf(passwords);
    }

    /** What tells one picture from another. */
    record Key(Object exhibit, List<Integer> parts, int page, int width) {}

    Key key() {
        return new Key(exhibit.id(), parts, page, width);
    }

    /** Whether both are pages of one file. */
    boolean isOfSameFile(WantedPage other) {
        return other != null
                && exhibit.id().equals(other.exhibit.id())
                && parts.equals(other.parts)
                && passwords.equals(other.passwords);
    }
}
