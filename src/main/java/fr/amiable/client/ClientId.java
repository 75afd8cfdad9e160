package fr.amiable.client;

import fr.amiable.common.Subject;
import java.util.Locale;

/** Which client. */
public record ClientId(long value) {

    /** As printed in references: {@code C-0042}. */
    public String label() {
        return String.format(Locale.ROOT, "C-%04d", value);
    }

    public Subject subject() {
        return Subject.client(value);
    }
}
