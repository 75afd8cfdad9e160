package fr.amiable.law;

/** Which body of rules governs a claim; the kind of client decides. */
public enum Regime {
    /** Between professionals: C. com. L441-10. */
    PROFESSIONAL,
    /** Against a consumer: legal rate from the formal notice, never a lump sum (C. civ. 1231-6, C. conso. L218-2). */
    CONSUMER,
    /** Against a public buyer: code de la commande publique L2192-10 and following. */
    PUBLIC_BODY,
    /** Against a client who is neither: legal rate from the formal notice, no lump sum (C. civ. 1231-6). */
    COMMON_LAW;

    /** True when interest runs by itself from the day after the due date, without any formal notice. */
    public boolean isInterestAutomatic() {
        return this == PROFESSIONAL || this == PUBLIC_BODY;
    }
}
