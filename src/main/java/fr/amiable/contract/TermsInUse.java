package fr.amiable.contract;

import fr.amiable.common.Refusal;

/** A version of the terms of sale that contracts name stays: it says what their clients accepted. */
public final class TermsInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public TermsInUse(String version, int contracts) {
        super("terms.inUse", version, contracts);
    }
}
