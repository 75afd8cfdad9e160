package fr.amiable.dispute;

/** What the client complains of; the names are stored. */
public enum DisputeCategory {
    CONTRACT,
    NON_CONFORMITY,
    QUALITY_OR_DELAY,
    INVOICING,
    WARRANTY,
    ADVERTISING,
    CONSUMER_PROTECTION,
    PAYMENT_MADE,
    DELIVERY,
    PERSONAL_DATA,
    ONLINE_REVIEW,
    OTHER
}
