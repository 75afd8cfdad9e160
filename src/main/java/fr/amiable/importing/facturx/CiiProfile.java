package fr.amiable.importing.facturx;

import java.util.Locale;

/** How much a document promises to say, read from its guideline identifier. */
enum CiiProfile {
    MINIMUM("MINIMUM", "minimum"),
    BASIC_WL("BASIC WL", "basicwl"),
    EXTENDED("EXTENDED", "extended"),
    XRECHNUNG("XRECHNUNG", "xrechnung"),
    BASIC("BASIC", "basic"),
    COMFORT("COMFORT", "comfort", "komfort"),
    EN_16931("EN 16931", "en16931"),
    UNKNOWN("");

    private final String label;
    private final String[] marks;

    CiiProfile(String label, String... marks) {
        this.label = label;
        this.marks = marks;
    }

    /** The order of the constants matters: every richer identifier also contains {@code en16931}. */
    static CiiProfile of(String guideline) {
        String lower = guideline.toLowerCase(Locale.ROOT);
        for (CiiProfile profile : values()) {
            for (String mark : profile.marks) {
                if (lower.contains(mark)) {
                    return profile;
                }
            }
        }
        return UNKNOWN;
    }

    String label() {
        return label;
    }

    /** Whether the profile carries neither lines nor what was already paid. */
    boolean isTotalsOnly() {
        return this == MINIMUM;
    }
}
