package fr.amiable.dispute;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.Optional;

/** A line of the dispute table. */
public record DisputeRow(
        DisputeId id,
        String number,
        ClientId client,
        String clientName,
        DisputeCategory category,
        Money contested,
        LocalDate raisedOn,
        Progress progress,
        Optional<LocalDate> closedOn) {}
