package fr.amiable.chronology;

import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.timeline.TimelineEntry;
import fr.amiable.timeline.TimelineService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the owner wrote down by hand, with the files dropped on it. */
final class WrittenFacts implements FactSource {

    private final TimelineService timeline;
    private final OriginalArchive originals;
    private final Texts texts;

    WrittenFacts(TimelineService timeline, OriginalArchive originals, Texts texts) {
        this.timeline = timeline;
        this.originals = originals;
        this.texts = texts;
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
        return new ChronologyEntry(
                entry.happenedOn(),
                entry.happenedAt(),
                ChronologyKind.EXCHANGE,
                Optional.of(entry.channel()),
                entry.direction(),
                entry.person(),
                title,
                entry.summary(),
                files,
                entry.disclosure(),
                Optional.of(entry.id().subject()));
    }
}
