package fr.amiable.ui.letter;

import fr.amiable.letter.LetterType;
import fr.amiable.ui.common.widget.Tone;

/** The colour of a kind of letter in lists: the more it presses, the warmer. */
public final class LetterTone {

    private LetterTone() {}

    public static Tone of(LetterType type) {
        return switch (type.purpose()) {
            case REMIND -> pressing(type);
            case PROTECT -> Tone.RED;
            case THIRD_PARTY -> Tone.RED;
            case ANSWER -> Tone.VIOLET;
            case SETTLE -> Tone.GREEN;
            case PREVENT -> Tone.GREY;
        };
    }

    private static Tone pressing(LetterType type) {
        return switch (type) {
            case FORMAL_NOTICE, MISSED_INSTALMENT -> Tone.RED;
            case FIRM_REMINDER, LAST_REMINDER, BROKEN_PROMISE -> Tone.ORANGE;
            case FRIENDLY_REMINDER -> Tone.AMBER;
            default -> Tone.GREY;
        };
    }
}
