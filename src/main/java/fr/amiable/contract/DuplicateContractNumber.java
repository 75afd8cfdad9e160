package fr.amiable.contract;

import fr.amiable.common.Refusal;

/** Two contracts, two quotes or two orders of one client cannot share a number. */
public final class DuplicateContractNumber extends Refusal {

    private static final long serialVersionUID = 1L;

    public DuplicateContractNumber(String number) {
        super("contract.duplicateNumber", number);
    }
}
