package fr.amiable.invoice;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How invoice numbers follow each other. */
final class InvoiceNumbers {

    private static final Pattern LAST_DIGITS = Pattern.compile("^(.*?)(\\d+)(\\D*)$", Pattern.DOTALL);

    private InvoiceNumbers() {}

    /** {@code F-2026-031} gives {@code F-2026-032}; the width is kept; a number without digits gives an empty text. */
    static String next(String number) {
        Matcher parts = LAST_DIGITS.matcher(number);
        if (!parts.matches()) {
            return "";
        }
        String digits = parts.group(2);
        String counted = new BigInteger(digits).add(BigInteger.ONE).toString();
        String padded = "0".repeat(Math.max(0, digits.length() - counted.length())) + counted;
        return parts.group(1) + padded + parts.group(3);
    }
}
