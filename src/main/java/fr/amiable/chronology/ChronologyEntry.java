package fr.amiable.chronology;

import fr.amiable.common.Subject;
import fr.amiable.evidence.Original;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened with a client, told by the day of the fact.
 *
 * @param person who spoke or acted, empty when not known
 * @param files the documents kept with it
 * @param opens the thing of the desk that says more
 */
public record ChronologyEntry(
        LocalDate on,
        Optional<LocalTime> at,
        ChronologyKind kind,
        Optional<Channel> channel,
        Direction direction,
        String person,
        String title,
        String detail,
        List<Original> files,
        Disclosure disclosure,
        Optional<Subject> opens) {

    /** Newest fact first; a fact without a time is told as if it opened its day. */
    static final Comparator<ChronologyEntry> NEWEST_FIRST = Comparator.comparing(ChronologyEntry::on)
            .thenComparing(entry -> entry.at().orElse(LocalTime.MIN))
            .reversed();

    public ChronologyEntry {
        files = List.copyOf(files);
    }

    /** A fact of the desk itself: nobody in particular, ordinary disclosure. */
    static ChronologyEntry of(LocalDate on, ChronologyKind kind, String title, String detail, Subject opens) {
        return new ChronologyEntry(
                on,
                Optional.empty(),
                kind,
                Optional.empty(),
                Direction.NONE,
                "",
                title,
                detail,
                List.of(),
                Disclosure.ORDINARY,
                Optional.of(opens));
    }

    ChronologyEntry by(Optional<Channel> how, Direction newDirection) {
        return new ChronologyEntry(on, at, kind, how, newDirection, person, title, detail, files, disclosure, opens);
    }

    ChronologyEntry with(List<Original> newFiles) {
        return new ChronologyEntry(
                on, at, kind, channel, direction, person, title, detail, newFiles, disclosure, opens);
    }
}
