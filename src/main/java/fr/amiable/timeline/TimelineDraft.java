package fr.amiable.timeline;

import fr.amiable.client.ClientId;
import fr.amiable.common.Problem;
import fr.amiable.common.Subject;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fact as typed so far; the client, the day and the channel may be null. */
public record TimelineDraft(
        ClientId client,
        Optional<Subject> about,
        LocalDate happenedOn,
        Optional<LocalTime> happenedAt,
        Channel channel,
        Direction direction,
        String person,
        String summary,
        Optional<CallResult> callResult,
        Disclosure disclosure) {

    /** What keeps this from being kept now, in the order of the screen. */
    public List<Problem> problems(LocalDateTime now) {
        List<Problem> found = new ArrayList<>();
        if (client == null) {
            found.add(Problem.of("client", "timeline.noClient"));
        }
        if (channel == null) {
            found.add(Problem.of("channel", "timeline.noChannel"));
        }
        if (happenedOn == null) {
            found.add(Problem.of("happenedOn", "timeline.noDate"));
        } else if (happenedOn.isAfter(now.toLocalDate())) {
            found.add(Problem.of("happenedOn", "timeline.inTheFuture", happenedOn));
        } else if (happenedAt.isPresent() && happenedOn.atTime(happenedAt.get()).isAfter(now)) {
            found.add(Problem.of("happenedAt", "timeline.timeInTheFuture"));
        }
        if (Words.clean(summary).isEmpty() && callResult.isEmpty()) {
            found.add(Problem.of("summary", "timeline.noSummary"));
        }
        return List.copyOf(found);
    }
}
