package fr.amiable.identifier;

/** The remainder of ISO 7064 (mod 97-10) shared by bank accounts and creditor references: letters count A = 10 … Z = 35. */
final class Mod97 {

    private static final int PREFIX_LENGTH = 4;

    private Mod97() {}

    /** Remainder of {@code text} once its first four characters are moved to the end; 1 when the key is right. */
    static int remainder(String text) {
        String turned = text.substring(PREFIX_LENGTH) + text.substring(0, PREFIX_LENGTH);
        int remainder = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    /** The two digits that should stand in third and fourth place. */
    static String expectedKey(String text) {
        String zeroed = text.substring(0, 2) + "00" + text.substring(PREFIX_LENGTH);
        int key = 98 - remainder(zeroed);
        return (key < 10 ? "0" : "") + key;
    }
}
