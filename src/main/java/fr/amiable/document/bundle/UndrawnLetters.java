package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleFact;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import fr.amiable.document.PaperFonts.Face;
import java.util.List;

/** Says which letters of the first pages exist in none of the printing fonts: a question mark stands for them, and never silently. */
final class UndrawnLetters {

    /** Every font draws the letters before that one. */
    private static final int FIRST_DOUBTFUL = 0x180;

    private final PaperFonts fonts;
    private final Texts texts;

    UndrawnLetters(PaperFonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    /** What is wrong with the cover and the facts; empty when nothing is. */
    List<String> of(BundleRequest request) {
        StringBuilder words = new StringBuilder()
                .append(request.cover().parties())
                .append(request.cover().mentions());
        for (BundleCover.Line line : request.cover().lines()) {
            words.append(line.value());
        }
        for (BundleFact fact : request.facts()) {
            words.append(fact.summary());
        }
        String letters = undrawn(words);
        return letters.isEmpty() ? List.of() : List.of(texts.get("bundle.warning.undrawnCover", letters));
    }

    /** The same exhibit, warned of what its title lacks in the list. */
    BundledExhibit warned(BundledExhibit exhibit) {
        String letters = undrawn(exhibit.title());
        return letters.isEmpty() ? exhibit : exhibit.warned(texts.get("bundle.warning.undrawnTitle", letters));
    }

    /** Each once, in the order met. */
    private String undrawn(CharSequence words) {
        StringBuilder letters = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            int letter = Character.codePointAt(words, at);
            at += Character.charCount(letter);
            if (letter >= FIRST_DOUBTFUL && isUndrawn(letter) && letters.indexOf(Character.toString(letter)) < 0) {
                letters.appendCodePoint(letter);
            }
        }
        return letters.toString();
    }

    private boolean isUndrawn(int letter) {
        String alone = Character.toString(letter);
        return !fonts.drawn(Face.SANS, alone).equals(alone)
                || !fonts.drawn(Face.SERIF, alone).equals(alone);
    }
}
