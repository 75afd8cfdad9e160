package fr.amiable.ui.common.widget;

import fr.amiable.invoice.InvoiceStatus;
import java.util.Locale;

/** The colour of a status, always beside its word. */
public enum Tone {
    /** Nothing to do: not due, closed. */
    GREY,
    /** Late, or to be checked. */
    AMBER,
    /** Being reminded, promised. */
    ORANGE,
    /** Contested, in mediation. */
    VIOLET,
    /** Formal notice, court, limitation. */
    RED,
    /** Paid, lawful. */
    GREEN;

    public static Tone of(InvoiceStatus status) {
        return switch (status) {
            case NOT_DUE, CREDIT_NOTE -> GREY;
            case OVERDUE -> AMBER;
            case REMINDED -> ORANGE;
            case FORMAL_NOTICE, JUDICIAL -> RED;
            case SETTLED -> GREEN;
        };
    }

    String styleClass() {
        return "chip-" + name().toLowerCase(Locale.ROOT);
    }
}
