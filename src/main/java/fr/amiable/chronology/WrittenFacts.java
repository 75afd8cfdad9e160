package fr.amiable.chronology;

import fr.amiable.chronology.ChronologyEntry.How;
import fr.amiable.chronology.ChronologyEntry.Said;
import fr.amiable.chronology.ChronologyEntry.When;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.evidence.link.FactKey;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.timeline.TimelineService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the owner wrote down by hand, with the files dropped on it. */
final class WrittenFacts implements FactSource {

    private final TimelineService timeline;
    private final OriginalArchive originals;
    private final Texts texts;
    private final ZoneId zone;

    WrittenFacts(TimelineService timeline, OriginalArchive originals, Texts texts, ZoneId zone) {
        this.timeline = timeline;
        this.originals = originals;
        this.texts = texts;
        this.zone = zone;
    }

    @Override
    public List<ChronologyEntry> of(Scope scope) {
        List<TimelineEntry> told = timeline.ofClient(scope.client()).stream()
                .filter(entry -> scope.isWholeClient()
                        || entry.about().filter(scope::contains).isPresent())
                .toList();
        List<Long> ids = told.stream().map(entry -> entry.id().value()).toList();
        Map<Subject, List<Original>> files = originals.of(Subject.Kind.TIMELINE_ENTRY, ids).stream()
                .collect(Collectors.groupingBy(Original::subject));
        return told.stream()
                .map(entry -> entry(entry, files.getOrDefault(entry.id().subject(), List.of())))
                .toList();
    }

    private ChronologyEntry entry(TimelineEntry entry, List<Original> files) {
        String channel = texts.of(entry.channel());
        String title = entry.callResult()
                .map(result -> texts.get("chronology.call", channel, texts.of(result)))
                .orElse(channel);
        LocalDate notedOn = entry.recordedAt().atZone(zone).toLocalDate();
        return new ChronologyEntry(
                FactKey.of(entry.id().subject()),
                new When(
                        entry.happenedOn(),
                        entry.happenedAt(),
                        Optional.of(notedOn).filter(day -> !day.equals(entry.happenedOn()))),
                ChronologyKind.EXCHANGE,
                new How(Optional.of(entry.channel()), entry.direction(), entry.person()),
                new Said(title, entry.summary(), told(entry)),
                files,
                Optional.empty(),
                entry.disclosure());
    }

    /** The summary, and with whom unless it says so itself. */
    private String told(TimelineEntry entry) {
        String result = entry.callResult().map(texts::of).orElse("");
        String words = Stream.of(result, entry.summary())
                .filter(part -> !part.isBlank())
                .map(Sentences::of)
                .collect(Collectors.joining(" "));
        return entry.person().isBlank() || words.contains(entry.person())
                ? words
                : Sentences.with(
                        words,
                        texts.get("chronology.told.with." + entry.direction().name(), entry.person()));
    }
}
