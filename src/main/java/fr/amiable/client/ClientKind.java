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

    public Regime regime() {
        return regime;
    }
}
