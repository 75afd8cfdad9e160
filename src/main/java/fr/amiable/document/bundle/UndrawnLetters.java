package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleFact;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import fr.amiable.document.PaperFonts.Face;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Stream<String> cover = Stream.of(
                        Stream.of(request.cover().parties(), request.cover().mentions()),
                        request.cover().lines().stream().map(line -> line.value()),
                        request.facts().stream().map(BundleFact::summary))
                .flatMap(words -> words);
        return undrawn(cover).stream()
                .map(letters -> texts.get("bundle.warning.undrawnCover", letters))
                .toList();
    }

    /** The same exhibit, warned of what its title lacks in the list. */
    BundledExhibit warned(BundledExhibit exhibit) {
        return undrawn(Stream.of(exhibit.title()))
                .map(letters -> exhibit.warned(texts.get("bundle.warning.undrawnTitle", letters)))
                .orElse(exhibit);
    }

    private Optional<String> undrawn(Stream<String> words) {
        StringBuilder letters = new StringBuilder();
        words.flatMapToInt(String::codePoints)
                .filter(letter -> letter >= FIRST_DOUBTFUL)
                .distinct()
                .filter(this::isUndrawn)
                .forEach(letters::appendCodePoint);
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.toString());
    }

    private boolean isUndrawn(int letter) {
        String alone = Character.toString(letter);
        return !fonts.drawn(Face.SANS, alone).equals(alone)
                || !fonts.drawn(Face.SERIF, alone).equals(alone);
    }
}
