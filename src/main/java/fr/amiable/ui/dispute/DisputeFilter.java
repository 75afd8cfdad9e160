package fr.amiable.ui.dispute;

/** The quick filters of the dispute table. */
public enum DisputeFilter {
    OPEN,
    LATE,
    CLOSED,
    ALL;

    boolean accepts(DisputeEntry entry) {
        return switch (this) {
            case OPEN -> entry.isOpen();
            case LATE -> entry.isLate();
            case CLOSED -> !entry.isOpen();
            case ALL -> true;
        };
    }
}
