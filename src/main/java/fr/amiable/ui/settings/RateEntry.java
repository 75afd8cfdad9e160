package fr.amiable.ui.settings;

import fr.amiable.law.PublishedRates;

/** A line of the table of legal rates. */
public record RateEntry(PublishedRates rates, boolean isOwners) {

    /** Where the figures come from, as the chip says it. */
    public enum Standing {
        VERIFIED,
        TO_VERIFY
    }

    public Standing standing() {
        return rates.verified() ? Standing.VERIFIED : Standing.TO_VERIFY;
    }
}
