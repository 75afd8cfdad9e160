package fr.amiable.timeline;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A fact the owner wrote down: when it happened, and when it was written. {@code about} is the dispute or the invoice it belongs to, beside
 * the client. Files dropped on it are originals attached to {@link TimelineEntryId#subject()}.
 */
public record TimelineEntry(
        TimelineEntryId id,
        ClientId client,
        Optional<Subject> about,
        LocalDate happenedOn,
        Optional<LocalTime> happenedAt,
        Instant recordedAt,
        Channel channel,
        Direction direction,
        String person,
        String summary,
        Optional<CallResult> callResult,
        Disclosure disclosure) {

    TimelineEntry disclosed(Disclosure newDisclosure) {
        return new TimelineEntry(
                id,
                client,
                about,
                happenedOn,
                happenedAt,
                recordedAt,
                channel,
                direction,
                person,
                summary,
                callResult,
                newDisclosure);
    }
}
