package fr.amiable.bundle.dossier;

import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What the file of one exhibit is called: only ASCII letters, digits and hyphens, at most 80 characters. */
public final class ExhibitFileName {

    public static final int LONGEST = 80;

    private ExhibitFileName() {}

    /** {@code Piece-04_2026-03-12_bon-de-livraison.pdf}; a title without a letter of our alphabet leaves none. */
    public static String of(int number, Optional<LocalDate> factOn, String title, String extension) {
        String start = String.format(Locale.ROOT, "Piece-%02d", number)
                + factOn.map(day -> "_" + day).orElse("");
        String words = ascii(title, LONGEST - start.length() - 1 - extension.length());
        return start + (words.isEmpty() ? "" : "_" + words) + extension;
    }

    /** Whole words as far as they fit. */
    private static String ascii(String title, int longest) {
        String words = Words.hyphenated(title);
        if (words.length() <= longest) {
            return words;
        }
        String cut = words.substring(0, longest + 1);
        int end = cut.lastIndexOf('-');
        return end > longest / 2 ? cut.substring(0, end) : words.substring(0, longest);
    }
}
