package fr.amiable.client;

import fr.amiable.common.Subject;

/** Which client. */
public record ClientId(long value) {

    private static final int DIGITS = 4;

    /** As printed in references: {@code C-0042}. */
    public String label() {
        String digits = Long.toString(value);
        return "C-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    public Subject subject() {
        return Subject.client(value);
    }
}
