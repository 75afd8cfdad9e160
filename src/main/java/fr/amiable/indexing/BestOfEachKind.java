package fr.amiable.indexing;

import fr.amiable.search.FoundKeys;
import fr.amiable.search.HitKind;
import fr.amiable.search.SearchKey;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts what fits by kind and keeps the best of each: by how well it fits, then overdue, open, settled, then the newest. */
final class BestOfEachKind implements Collector {

    private static final HitKind[] KINDS = HitKind.values();
    private static final int OVERDUE = 2;
    private static final int OPEN = 1;

    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparingDouble(Candidate::score)
            .thenComparingInt(Candidate::state)
            .thenComparingLong(Candidate::recency)
            .thenComparingLong(Candidate::id);

    private record Candidate(float score, int state, long recency, long id) {}

    private final Optional<HitKind> only;
    private final int each;
    private final long today;
    private final int[] counts = new int[KINDS.length];
    private final Map<HitKind, PriorityQueue<Candidate>> best = new EnumMap<>(HitKind.class);

    BestOfEachKind(Optional<HitKind> only, int each, LocalDate today) {
        this.only = only;
        this.each = each;
        this.today = today.toEpochDay();
        for (HitKind kind : KINDS) {
            best.put(kind, new PriorityQueue<>(WORST_FIRST));
        }
    }

    FoundKeys found() {
        Map<HitKind, List<SearchKey>> keys = new EnumMap<>(HitKind.class);
        Map<HitKind, Integer> numbers = new EnumMap<>(HitKind.class);
        best.forEach((kind, candidates) -> {
            if (!candidates.isEmpty()) {
                numbers.put(kind, counts[kind.ordinal()]);
                keys.put(
                        kind,
                        candidates.stream()
                                .sorted(WORST_FIRST.reversed())
                                .map(candidate -> new SearchKey(kind, candidate.id()))
                                .toList());
            }
        });
        return new FoundKeys(keys, numbers);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(
                DocValues.getNumeric(context.reader(), EntryDocument.KIND),
                DocValues.getNumeric(context.reader(), EntryDocument.ID),
                DocValues.getNumeric(context.reader(), EntryDocument.OPEN_UNTIL),
                DocValues.getNumeric(context.reader(), EntryDocument.RECENCY));
    }

    private final class Leaf implements LeafCollector {

        private final NumericDocValues kinds;
        private final NumericDocValues ids;
        private final NumericDocValues openUntil;
        private final NumericDocValues recency;
        private Scorable scorer;

        private Leaf(
                NumericDocValues kinds, NumericDocValues ids, NumericDocValues openUntil, NumericDocValues recency) {
            this.kinds = kinds;
            this.ids = ids;
            this.openUntil = openUntil;
            this.recency = recency;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public void collect(int document) throws IOException {
            int ordinal = (int) value(kinds, document);
            HitKind kind = KINDS[ordinal];
            if (only.isPresent() && only.get() != kind) {
                return;
            }
            counts[ordinal]++;
            PriorityQueue<Candidate> queue = best.get(kind);
            float score = scorer.score();
            int state = state(value(openUntil, document));
            long day = value(recency, document);
            if (queue.size() == each) {
                if (!isBetter(score, state, day, queue.peek())) {
                    return;
                }
                queue.poll();
            }
            queue.add(new Candidate(score, state, day, value(ids, document)));
        }

        /** Asked of every thing that fits, which may be most of the index: nothing is made before. */
        private static boolean isBetter(float score, int state, long day, Candidate worst) {
            if (score != worst.score()) {
                return score > worst.score();
            }
            return state != worst.state() ? state > worst.state() : day >= worst.recency();
        }

        private int state(long dueOn) {
            if (dueOn == EntryDocument.SETTLED) {
                return 0;
            }
            return dueOn < today ? OVERDUE : OPEN;
        }

        private static long value(NumericDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? values.longValue() : 0;
        }
    }
}
