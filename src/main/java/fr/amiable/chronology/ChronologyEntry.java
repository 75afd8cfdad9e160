package fr.amiable.chronology;

import fr.amiable.common.Subject;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.link.FactKey;
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
 * @param key which fact it is, and the thing of the desk that says more
 * @param files the documents kept with it
 * @param pages of the letter it is about, which are no original
 */
public record ChronologyEntry(
        FactKey key,
        When when,
        ChronologyKind kind,
        How how,
        Said said,
        List<Original> files,
        Optional<Fingerprint> pages,
        Disclosure disclosure) {

    /**
     * The day of the fact, its time when known, and the day it was written down when that is another one.
     *
     * @param notedOn empty when it was written down the same day
     */
    public record When(LocalDate on, Optional<LocalTime> at, Optional<LocalDate> notedOn) {}

    /** By what means, from whom to whom, and who spoke or acted; the person is empty when not known. */
    public record How(Optional<Channel> channel, Direction direction, String person) {}

    /**
     * The words: a few that name the fact, what more is known, and the sentence that a stranger to the case reads.
     *
     * @param sentence empty when the title and the detail say it
     */
    public record Said(String title, String detail, String sentence) {}

    /** Newest fact first; a fact without a time is told as if it opened its day. */
    static final Comparator<ChronologyEntry> NEWEST_FIRST = Comparator.comparing(ChronologyEntry::on)
            .thenComparing(entry -> entry.at().orElse(LocalTime.MIN))
            .reversed();

    public ChronologyEntry {
        files = List.copyOf(files);
    }

    /** A fact of the desk itself: nobody in particular, not produced unless it is said so. */
    static ChronologyEntry of(LocalDate on, ChronologyKind kind, String title, String detail, Subject opens) {
        return new ChronologyEntry(
                FactKey.of(opens),
                new When(on, Optional.empty(), Optional.empty()),
                kind,
                new How(Optional.empty(), Direction.NONE, ""),
                new Said(title, detail, ""),
                List.of(),
                Optional.empty(),
                Disclosure.ORDINARY);
    }

    ChronologyEntry by(Optional<Channel> channel, Direction direction) {
        return new ChronologyEntry(
                key, when, kind, new How(channel, direction, how.person()), said, files, pages, disclosure);
    }

    ChronologyEntry with(List<Original> newFiles) {
        return new ChronologyEntry(key, when, kind, how, said, newFiles, pages, disclosure);
    }

    ChronologyEntry withPages(Fingerprint newPages) {
        return new ChronologyEntry(key, when, kind, how, said, files, Optional.of(newPages), disclosure);
    }

    /** One of several facts that the same thing tells. */
    ChronologyEntry aspect(String aspect) {
        return new ChronologyEntry(new FactKey(key.subject(), aspect), when, kind, how, said, files, pages, disclosure);
    }

    /** A fact that a stranger to the case may read, in one sentence; the owner may decide otherwise. */
    ChronologyEntry produced(String sentence) {
        Said words = new Said(said.title(), said.detail(), sentence);
        return new ChronologyEntry(key, when, kind, how, words, files, pages, Disclosure.TO_PRODUCE);
    }

    ChronologyEntry disclosed(Disclosure newDisclosure) {
        return new ChronologyEntry(key, when, kind, how, said, files, pages, newDisclosure);
    }

    public LocalDate on() {
        return when.on();
    }

    public Optional<LocalTime> at() {
        return when.at();
    }

    public Optional<Channel> channel() {
        return how.channel();
    }

    public Direction direction() {
        return how.direction();
    }

    public String person() {
        return how.person();
    }

    public String title() {
        return said.title();
    }

    public String detail() {
        return said.detail();
    }

    /** What a stranger to the case reads. */
    public String sentence() {
        return said.sentence().isEmpty() ? Sentences.of(said.title(), said.detail()) : said.sentence();
    }

    /** Whether a file with these very bytes is kept with it. */
    public boolean holds(Fingerprint fingerprint) {
        for (Original file : files) {
            if (file.fingerprint().equals(fingerprint)) {
                return true;
            }
        }
        return pages.isPresent() && pages.get().equals(fingerprint);
    }

    /** The thing of the desk that says more. */
    public Optional<Subject> opens() {
        return Optional.of(key.subject());
    }

    /** Whether a stranger to the case reads it. */
    public boolean isProduced() {
        return disclosure == Disclosure.TO_PRODUCE;
    }
}
