package fr.amiable.contract;

import fr.amiable.common.Refusal;

/** Two versions of the terms of sale cannot have one name. */
public final class DuplicateTermsVersion extends Refusal {

    private static final long serialVersionUID = 1L;

    public DuplicateTermsVersion(String version) {
        super("terms.duplicateVersion", version);
    }
}
