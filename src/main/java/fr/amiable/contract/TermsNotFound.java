package fr.amiable.contract;

import fr.amiable.common.Refusal;

/** The version of the terms of sale asked for is not in the desk, or was removed. */
public final class TermsNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public TermsNotFound(TermsId id) {
        super("terms.notFound", id.value());
    }
}
