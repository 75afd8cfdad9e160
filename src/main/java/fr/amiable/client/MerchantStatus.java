package fr.amiable.client;

/** What a professional is, which decides the court (C. com. L721-3); never guessed from an activity code. */
public enum MerchantStatus {
    MERCHANT,
    CRAFTSMAN,
    LIBERAL,
    FARMER,
    ASSOCIATION,
    UNKNOWN
}
