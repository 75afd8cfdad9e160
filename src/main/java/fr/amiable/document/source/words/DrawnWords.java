package fr.amiable.document.source.words;

import fr.amiable.document.PaperPdf;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes words fit for the printing fonts: emoji are named, what else has no letter is counted and replaced. */
final class DrawnWords {

    private static final int FIRST_EMOJI = 0x1F000;

    private final PaperPdf paper;
    private final Set<Integer> drawn = new HashSet<>();
    private final Set<Integer> undrawn = new HashSet<>();
    private int replaced;

    DrawnWords(PaperPdf paper) {
        this.paper = paper;
    }

    String of(String words) {
        StringBuilder fit = new StringBuilder(words.length());
        words.codePoints().forEach(character -> append(fit, character));
        return fit.toString();
    }

    /** How many characters had to be replaced so far. */
    int replaced() {
        return replaced;
    }

    private void append(StringBuilder fit, int character) {
        if (character == '\n' || character == ' ') {
            fit.append((char) character);
        } else if (character == '\t') {
            fit.append("    ");
        } else if (isSilent(character)) {
            // joins or colours its neighbours, and is nothing by itself
            return;
        } else if (isDrawn(character)) {
            fit.appendCodePoint(character);
        } else if (isEmoji(character)) {
            fit.append('[')
                    .append(Character.getName(character).toLowerCase(Locale.ROOT))
                    .append(']');
        } else {
            replaced++;
            fit.append('?');
        }
    }

    private static boolean isSilent(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0x1F3FB && character <= 0x1F3FF
                || character == 0x20E3;
    }

    private static boolean isEmoji(int character) {
        return (character >= FIRST_EMOJI || Character.getType(character) == Character.OTHER_SYMBOL)
                && Character.getName(character) != null
                && !Character.isLetter(character);
    }

    private boolean isDrawn(int character) {
        if (drawn.contains(character)) {
            return true;
        }
        if (undrawn.contains(character)) {
            return false;
        }
        boolean is = paper.missing(Character.toString(character)).isEmpty();
        (is ? drawn : undrawn).add(character);
        return is;
    }
}
