package fr.amiable.identifier;

/** A structured creditor reference (ISO 11649): RF, two check digits modulo 97, at most 21 capitals or digits. */
public record CreditorReference(String value) {

    private static final String FORM = "RF[0-9]{2}[0-9A-Z]{1,21}";

    public CreditorReference {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a creditor reference: " + value);
        }
    }

    /** Accepts spaces as people type them. */
    public static CreditorReference of(String typed) {
        return new CreditorReference(normalise(typed));
    }

    /** Puts the key before a reference of the creditor's own, such as an invoice number: hyphens and slashes are dropped. */
    public static CreditorReference forOwnReference(String reference) {
        String bare = normalise(reference);
        return new CreditorReference("RF" + Mod97.expectedKey("RF00" + bare) + bare);
    }

    /** True for capitals and digits only; {@link #normalise} first what was typed. */
    public static boolean isValid(String value) {
        return isForm(value) && Mod97.remainder(value) == 1;
    }

    public static String normalise(String typed) {
        return TypedText.compact(typed);
    }

    /** Groups of four: {@code RF18 5390 0754 7034}. */
    public String grouped() {
        return TypedText.grouped(value, 4);
    }

    static boolean isForm(String value) {
        return value.matches(FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
