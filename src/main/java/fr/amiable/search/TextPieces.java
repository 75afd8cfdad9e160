package fr.amiable.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words and figures of a text. What the journal keeps is a thing with the names of its parts, such as
 * {@code Invoice[id=InvoiceId[value=3], number=F-2026-031]}: only what an owner would type is taken from it.
 */
final class TextPieces {

    private static final String BETWEEN = "[](){}=;:\"«»“”!?|";
    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';

    private final String text;
    private final List<String> pieces = new ArrayList<>();
    private int here;

    private TextPieces(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        TextPieces reading = new TextPieces(text);
        reading.read();
        return reading.pieces;
    }

    private void read() {
        while (here < text.length()) {
            if (isBetween(here)) {
                here++;
            } else {
                piece();
            }
        }
    }

    private void piece() {
        int start = here;
        while (here < text.length() && !isBetween(here)) {
            here++;
        }
        String piece = text.substring(start, here);
        char next = here < text.length() ? text.charAt(here) : ' ';
        if (next == '[' && piece.endsWith("Id")) {
            int end = text.indexOf(']', here);
            here = end < 0 ? text.length() : end;
        } else if (next != '[' && next != '=' && !"Optional.empty".equals(withoutEnd(piece))) {
            add(withoutEnd(piece));
        }
    }

    private void add(String piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece.replace(NO_BREAK, ' ').replace(NARROW_NO_BREAK, ' '));
        }
    }

    private static String withoutEnd(String piece) {
        int end = piece.length();
        while (end > 0 && ".,'’…".indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        return piece.substring(0, end);
    }

    private boolean isBetween(int at) {
        char letter = text.charAt(at);
        if (letter == ' ' || letter == NO_BREAK || letter == NARROW_NO_BREAK) {
            return !isInsideAmount(at);
        }
        return Character.isWhitespace(letter) || BETWEEN.indexOf(letter) >= 0;
    }

    /** The space of {@code 1 500,00}: after a digit, before three digits and no more. */
    private boolean isInsideAmount(int at) {
        return isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
