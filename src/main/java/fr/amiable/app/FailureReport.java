package fr.amiable.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** An unexpected failure: a short code that is the same each time the same thing breaks, and the full trace. */
public record FailureReport(String code, String detail) {

    private static final int CODE_BYTES = 3;

    public static FailureReport of(Throwable failure) {
        StringWriter detail = new StringWriter();
        failure.printStackTrace(new PrintWriter(detail));
        return new FailureReport(code(failure), detail.toString());
    }

    /** Depends on where it broke, not on the data that broke it: messages are left out. */
    private static String code(Throwable failure) {
        StringBuilder places = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            places.append(cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith("fr.amiable.")) {
                    places.append(place.getClassName()).append('.').append(place.getMethodName());
                }
            }
        }
        byte[] digest = sha256().digest(places.toString().getBytes(StandardCharsets.UTF_8));
        return "A-" + HexFormat.of().formatHex(digest, 0, CODE_BYTES).toUpperCase(Locale.ROOT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
