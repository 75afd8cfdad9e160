package fr.amiable.identifier;

/** A French company number: nine digits whose Luhn sum is a multiple of ten. */
public record Siren(String digits) {

    static final int LENGTH = 9;

    public Siren {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a SIREN: " + digits);
        }
    }

    /** Accepts spaces, dots and hyphens as people type them. */
    public static Siren of(String typed) {
        return new Siren(normalise(typed));
    }

    /** True for nine bare digits with the right key; {@link #normalise} first what was typed. */
    public static boolean isValid(String digits) {
        return digits.matches("[0-9]{9}") && !digits.equals("000000000") && Luhn.isValid(digits);
    }

    public static String normalise(String typed) {
        return TypedText.compact(typed);
    }

    /** Groups of three, as printed on French letters: {@code 732 829 320}. */
    public String grouped() {
        return TypedText.grouped(digits, 3);
    }

    @Override
    public String toString() {
        return digits;
    }
}
