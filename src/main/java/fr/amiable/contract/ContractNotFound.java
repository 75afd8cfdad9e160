package fr.amiable.contract;

import fr.amiable.common.Refusal;

/** The contract asked for is not in the desk, or was removed. */
public final class ContractNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContractNotFound(ContractId id) {
        super("contract.notFound", id.value());
    }
}
