package fr.amiable.contract;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.util.Optional;

/** A contract, quote or order made with a client; its signed file is an original attached to {@link ContractId#subject()}. */
public record Contract(
        ContractId id,
        ClientId client,
        ContractKind kind,
        String number,
        String object,
        Optional<Money> amount,
        Duration duration,
        Signature signature,
        Clauses clauses,
        Acceptance acceptance,
        String note) {

    public Contract {
        if (number.isBlank()) {
            throw new IllegalArgumentException("blank contract number");
        }
    }
}
