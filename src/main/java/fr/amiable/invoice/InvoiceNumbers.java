package fr.amiable.invoice;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How invoice numbers follow each other. */
public final class InvoiceNumbers {

    private static final Pattern LAST_DIGITS = Pattern.compile("^(.*?)(\\d+)(\\D*)$", Pattern.DOTALL);

    private InvoiceNumbers() {}

    /** {@code F-2026-031} gives {@code F-2026-032}; the width is kept; a number without digits gives an empty text. */
    static String next(String number) {
        Matcher parts = LAST_DIGITS.matcher(number);
        if (!parts.matches()) {
            return "";
        }
        return counted(parts, new BigInteger(parts.group(2)).add(BigInteger.ONE));
    }

    /** {@code F-2026-032} gives {@code F-2026-031}; empty for the first of a series and for a number without digits. */
    public static Optional<String> previous(String number) {
        Matcher parts = LAST_DIGITS.matcher(number);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigInteger before = new BigInteger(parts.group(2)).subtract(BigInteger.ONE);
        return before.signum() > 0 ? Optional.of(counted(parts, before)) : Optional.empty();
    }

    private static String counted(Matcher parts, BigInteger count) {
        String digits = count.toString();
        String zeros = "0".repeat(Math.max(0, parts.group(2).length() - digits.length()));
        return parts.group(1) + zeros + digits + parts.group(3);
    }
}
