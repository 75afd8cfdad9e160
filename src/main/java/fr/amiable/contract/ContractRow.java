package fr.amiable.contract;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.Optional;

/** A line of the contract table. */
public record ContractRow(
        ContractId id,
        ContractKind kind,
        String number,
        String object,
        ClientId client,
        String clientName,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> endsOn,
        Optional<LocalDate> noticeBy,
        Optional<Money> amount) {}
