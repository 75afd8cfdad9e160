package fr.amiable.identifier;

/**
 * The number of one establishment: the company's SIREN and five digits, whose Luhn sum is a multiple of ten. The
 * establishments of La Poste other than its head office follow another rule: the plain sum of the digits is a multiple
 * of five.
 */
public record Siret(String digits) {

    static final int LENGTH = 14;
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a SIRET: " + digits);
        }
    }

    /** Accepts spaces, dots and hyphens as people type them. */
    public static Siret of(String typed) {
        return new Siret(normalise(typed));
    }

    /** True for fourteen bare digits that start with a SIREN and have the right key. */
    public static boolean isValid(String digits) {
        return digits.matches("[0-9]{14}")
                && Siren.isValid(digits.substring(0, Siren.LENGTH))
                && (Luhn.isValid(digits) || isOfLaPoste(digits) && digitSum(digits) % 5 == 0);
    }

    public static String normalise(String typed) {
        return TypedText.compact(typed);
    }

    public Siren siren() {
        return new Siren(digits.substring(0, Siren.LENGTH));
    }

    /** As printed in France: {@code 732 829 320 00074}. */
    public String grouped() {
        return siren().grouped() + " " + digits.substring(Siren.LENGTH);
    }

    static boolean isOfLaPoste(String digits) {
        return digits.startsWith(LA_POSTE);
    }

    private static int digitSum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    @Override
    public String toString() {
        return digits;
    }
}
