package fr.amiable.identifier;

/**
 * The number of a registered letter: either international (UPU S10: two letters, eight digits, a check digit, the
 * country) or French domestic (two characters such as 1A or 2C, eleven digits, sometimes one or two control characters,
 * which are not checked: their rule is not published).
 */
public record TrackingNumber(String value) {

    private static final String S10 = "[A-Z]{2}[0-9]{9}[A-Z]{2}";
    private static final String DOMESTIC = "[0-9A-Z]{2}[0-9]{11}[0-9A-Z]{0,2}";
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    public TrackingNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a tracking number: " + value);
        }
    }

    /** Accepts spaces as printed on the slips. */
    public static TrackingNumber of(String typed) {
        return new TrackingNumber(normalise(typed));
    }

    /** True for an S10 number with the right check digit, or anything shaped like a French domestic number. */
    public static boolean isValid(String value) {
        return isS10Form(value) ? value.charAt(10) - '0' == checkDigit(value) : value.matches(DOMESTIC);
    }

    public static String normalise(String typed) {
        return TypedText.compact(typed);
    }

    public boolean isInternational() {
        return isS10Form(value);
    }

    /** {@code RR 473 124 829 GB}, or {@code 1A 123 456 7890 1} as on the slips of La Poste. */
    public String grouped() {
        if (isInternational()) {
            return value.substring(0, 2) + " " + TypedText.grouped(value.substring(2, 11), 3) + " "
                    + value.substring(11);
        }
        return String.join(
                " ",
                value.substring(0, 2),
                value.substring(2, 5),
                value.substring(5, 8),
                value.substring(8, 12),
                value.substring(12));
    }

    static boolean isS10Form(String value) {
        return value.matches(S10);
    }

    /** Check digit of an S10 number: 11 − (weighted sum mod 11), where 10 is written 0 and 11 is written 5. */
    static int checkDigit(String s10) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (s10.charAt(i + 2) - '0');
        }
        int digit = 11 - sum % 11;
        return digit == 10 ? 0 : digit == 11 ? 5 : digit;
    }

    @Override
    public String toString() {
        return value;
    }
}
