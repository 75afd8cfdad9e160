package fr.amiable.ui.report;

/** How far back figures look from their day. */
public enum ReportPeriod {
    THREE_MONTHS(3),
    SIX_MONTHS(6),
    TWELVE_MONTHS(12),
    TWENTY_FOUR_MONTHS(24);

    private final int months;

    ReportPeriod(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
