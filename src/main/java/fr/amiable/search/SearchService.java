package fr.amiable.search;

import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds anything of the desk. The index is built when asked for, never by a command that does not search; until then changes cost nothing.
 * What is shown of a hit is read from the database when it is found, so that it is never older than its page.
 */
public final class SearchService implements AutoCloseable {

    private static final int PAGE = 1_000;
    private static final int TOUCHED_AT_ONCE = 500;
    private static final int PAGES_SEEN_TOGETHER = 25;
    private static final int ATTEMPTS = 5;
    private static final Logger LOG = Logger.getLogger(SearchService.class.getName());

    private final SearchSource source;
    private final Supplier<SearchIndex> opening;
    private final HitWords words;
    private final Clock clock;
    private final Set<Subject> changed = new LinkedHashSet<>();
    private Runnable whenChanged = () -> {};
    private boolean isWatching;
    private volatile SearchIndex index;
    private volatile double share;

    /** @param opening opens an empty index */
    public SearchService(SearchSource source, Supplier<SearchIndex> opening, Texts texts, Clock clock) {
        this.source = source;
        this.opening = opening;
        this.words = new HitWords(texts);
        this.clock = clock;
    }

    /** From now on notes what changes; {@code notice} is called, on the thread of the change, when there is something to catch up with. */
    public void watch(Runnable notice) {
        synchronized (changed) {
            isWatching = true;
            whenChanged = notice;
        }
    }

    /** No more calls. */
    public void stopWatching() {
        watch(() -> {});
    }

    /** Something was changed for good: called after the transaction is kept. */
    public void changed(Subject subject) {
        Runnable notice;
        synchronized (changed) {
            if (!isWatching || !changed.add(subject) || changed.size() > 1) {
                return;
            }
            notice = whenChanged;
        }
        notice.run();
    }

    /** Reads the whole desk into a new index, which can be searched while it grows. */
    public void build(Progress progress) {
        if (index != null) {
            return;
        }
        SearchIndex growing = opening.get();
        index = growing;
        long total = Math.max(1, source.count());
        long done = 0;
        int pages = 0;
        for (HitKind kind : HitKind.values()) {
            long after = 0;
            List<SearchEntry> page = page(kind, after);
            while (!page.isEmpty() && !progress.isCancelled()) {
                growing.add(page);
                done += page.size();
                tell(progress, done, total);
                after = page.get(page.size() - 1).key().id();
                page = page(kind, after);
                pages++;
                if (pages % PAGES_SEEN_TOGETHER == 0) {
                    growing.publish();
                }
            }
            growing.publish();
        }
        share = progress.isCancelled() ? share : 1;
        catchUp();
    }

    /** Starts over when everything changed at once; nothing happens when nobody searches. */
    public void rebuild(Progress progress) {
        SearchIndex old = index;
        if (old != null) {
            index = null;
            build(progress);
            old.close();
        }
    }

    private List<SearchEntry> page(HitKind kind, long after) {
        return patiently(() -> source.page(kind, after, PAGE));
    }

    /** Rows that a long work holds are free again later: nobody waits for the index. */
    private static <T> T patiently(Supplier<T> reading) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return reading.get();
            } catch (Refusal busy) {
                LOG.log(Level.FINE, "read again for the index", busy);
            }
        }
        return reading.get();
    }

    private void tell(Progress progress, long done, long total) {
        share = Math.min(0.99, (double) done / total);
        progress.at(Math.min(done, total), total);
    }

    /** Reads again what changed since the last time. */
    public void catchUp() {
        List<Subject> subjects;
        synchronized (changed) {
            subjects = List.copyOf(changed);
            changed.clear();
        }
        if (index == null || subjects.isEmpty()) {
            return;
        }
        Set<SearchKey> touched = new LinkedHashSet<>();
        subjects.forEach(subject -> touched.addAll(patiently(() -> source.touchedBy(subject))));
        List<SearchKey> keys = List.copyOf(touched);
        for (int first = 0; first < keys.size(); first += TOUCHED_AT_ONCE) {
            readAgain(keys.subList(first, Math.min(keys.size(), first + TOUCHED_AT_ONCE)));
        }
        index.publish();
    }

    private void readAgain(List<SearchKey> keys) {
        List<SearchEntry> present = patiently(() -> source.read(keys));
        Set<SearchKey> gone = new LinkedHashSet<>(keys);
        present.forEach(entry -> gone.remove(entry.key()));
        index.put(present);
        index.remove(gone);
    }

    /** The best hits of every kind. */
    public SearchAnswer search(String typed, int each) {
        return search(typed, Optional.empty(), each);
    }

    /** The hits of one kind. */
    public SearchAnswer search(String typed, HitKind kind, int most) {
        return search(typed, Optional.of(kind), most);
    }

    private SearchAnswer search(String typed, Optional<HitKind> kind, int each) {
        SearchQuery query = QueryReader.read(typed);
        if (query.isEmpty() || index == null) {
            return new SearchAnswer(List.of(), share);
        }
        FoundKeys found = index.find(query, kind, each, LocalDate.now(clock));
        List<SearchKey> keys =
                found.best().values().stream().flatMap(List::stream).toList();
        Map<SearchKey, SearchEntry> entries = new HashMap<>();
        source.read(keys).forEach(entry -> entries.put(entry.key(), entry));
        List<SearchAnswer.Group> groups = new ArrayList<>();
        for (HitKind one : HitKind.values()) {
            List<SearchHit> hits = found.best().getOrDefault(one, List.of()).stream()
                    .map(entries::get)
                    .filter(Objects::nonNull)
                    .map(entry -> hit(entry, query))
                    .toList();
            if (!hits.isEmpty()) {
                groups.add(new SearchAnswer.Group(one, found.counts().get(one), hits));
            }
        }
        return new SearchAnswer(groups, share);
    }

    private SearchHit hit(SearchEntry entry, SearchQuery query) {
        String title = words.title(entry);
        String detail = words.detail(entry);
        return new SearchHit(
                entry.key(), title, detail, entry.opens(), Highlights.in(title, query), Highlights.in(detail, query));
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
    }
}
