package fr.amiable.client;

import fr.amiable.law.Regime;

/** Who the client is in law: it decides interest, indemnity, limitation and every letter. Names are stored. */
public enum ClientKind {
    PROFESSIONAL(Regime.PROFESSIONAL),
    CONSUMER(Regime.CONSUMER),
    PUBLIC_BODY(Regime.PUBLIC_BODY),
    NON_PROFESSIONAL(Regime.COMMON_LAW);

    private final Regime regime;

    ClientKind(Regime regime) {
        this.regime = regime;
    }

    /** Over-indebtedness is for natural persons (C. conso. L711-1), a sole trader among them (C. com. L681-1). */
    public boolean canBeOverIndebted() {
        return this == CONSUMER || this == PROFESSIONAL;
    }

    public Regime regime() {
        return regime;
    }
}
