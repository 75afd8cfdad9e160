package fr.amiable.ui.common.widget;

import fr.amiable.dispute.DisputeStage;
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
            case NOT_DUE, CREDIT_NOTE, SETTLED_WITH_WAIVER, WRITTEN_OFF -> GREY;
            case OVERDUE -> AMBER;
            case REMINDED, PROMISED, INSTALMENTS -> ORANGE;
            case PARTLY_CONTESTED, CONTESTED, WITH_THIRD_PARTY -> VIOLET;
            case FORMAL_NOTICE, JUDICIAL, TIME_BARRED -> RED;
            case SETTLED -> GREEN;
        };
    }

    public static Tone of(DisputeStage stage) {
        return switch (stage) {
            case REPORTED -> AMBER;
            case ACKNOWLEDGED, QUALIFIED, DIALOGUE, PROPOSAL, MEDIATION -> VIOLET;
            case FORMAL_NOTICE, INSURANCE, COURT -> RED;
            case CLOSED -> GREY;
        };
    }

    /** The class of the style sheet that has its colours. */
    public String styleClass() {
        return "chip-" + name().toLowerCase(Locale.ROOT);
    }
}
