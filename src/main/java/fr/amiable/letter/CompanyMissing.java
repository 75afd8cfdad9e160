package fr.amiable.letter;

import fr.amiable.common.Refusal;

/** Nothing can be printed before the owner's own business is recorded. */
public final class CompanyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public CompanyMissing() {
        super("letter.companyMissing");
    }
}
