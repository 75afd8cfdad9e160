package fr.amiable.client;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the client table. {@code outstanding} is what open invoices still ask for without interest, {@code overdue}
 * the part of it past its due date, {@code oldestDueOn} the oldest due date among that part.
 */
public record ClientRow(
        ClientId id,
        String name,
        ClientKind kind,
        String town,
        Money outstanding,
        Money overdue,
        Optional<LocalDate> oldestDueOn,
        ClientFlags flags) {}
