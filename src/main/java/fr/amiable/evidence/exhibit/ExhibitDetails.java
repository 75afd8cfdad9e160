package fr.amiable.evidence.exhibit;

import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.Optional;

/** What the owner says of an exhibit; a confidential one never leaves the desk. */
public record ExhibitDetails(
        String title,
        Optional<LocalDate> factOn,
        String description,
        ExhibitCategory category,
        boolean isConfidential) {

    /** A name of file that is longer is cut; the file keeps its whole name. */
    public static final int LONGEST_TITLE = 500;

    /** A longer description does not fit where it is kept. */
    public static final int LONGEST_DESCRIPTION = 20_000;

    public ExhibitDetails {
        title = Words.clean(title);
        if (title.length() > LONGEST_TITLE) {
            title = title.substring(0, LONGEST_TITLE);
        }
        description = description.strip();
    }

    public ExhibitDetails withTitle(String newTitle) {
        return new ExhibitDetails(newTitle, factOn, description, category, isConfidential);
    }

    public ExhibitDetails confidential(boolean is) {
        return new ExhibitDetails(title, factOn, description, category, is);
    }
}
