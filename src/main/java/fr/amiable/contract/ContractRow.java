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
        Duration duration,
        Optional<Money> amount) {

    public Optional<LocalDate> endsOn() {
        return duration.endsOn();
    }

    /** The last day to give notice before the first end; see {@link Duration#noticeBy(LocalDate)} for the period under way. */
    public Optional<LocalDate> noticeBy() {
        return duration.noticeBy();
    }
}
