package fr.amiable.letter;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The name of a letter's file, which every file system takes: {@code mise-en-demeure-f-2026-031-2026-11-24.pdf}. */
public final class LetterFileName {

    private static final int MOST_NUMBERS = 5;

    private LetterFileName() {}

    /** Past five invoices, the others are left out of the name. */
    public static String of(String title, List<String> invoiceNumbers, LocalDate writtenOn) {
        String numbers =
                String.join("-", invoiceNumbers.stream().limit(MOST_NUMBERS).toList());
        String plain = Normalizer.normalize(String.join("-", title, numbers, writtenOn.toString()), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        return plain.toLowerCase(Locale.ROOT) + ".pdf";
    }
}
