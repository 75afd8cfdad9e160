package fr.amiable.indexing;

import fr.amiable.search.FoundKeys;
import fr.amiable.search.HitKind;
import fr.amiable.search.SearchEntry;
import fr.amiable.search.SearchIndex;
import fr.amiable.search.SearchKey;
import fr.amiable.search.SearchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index in memory, by Lucene: it knows terms and keys only, no text can be read back from it, and nothing is written on the disk. */
public final class LuceneSearchIndex implements SearchIndex {

    private static final double BUFFER_MEGABYTES = 8;
    private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public LuceneSearchIndex() {
        LUCENE_LOG.setLevel(Level.SEVERE);
        IndexWriterConfig config = new IndexWriterConfig(null)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false)
                .setUseCompoundFile(false);
        try {
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void add(Collection<SearchEntry> entries) {
        try {
            for (SearchEntry entry : entries) {
                writer.addDocument(EntryDocument.of(entry));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void put(Collection<SearchEntry> entries) {
        try {
            for (SearchEntry entry : entries) {
                writer.updateDocument(term(entry.key()), EntryDocument.of(entry));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void remove(Collection<SearchKey> keys) {
        try {
            writer.deleteDocuments(keys.stream().map(LuceneSearchIndex::term).toArray(Term[]::new));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Term term(SearchKey key) {
        return new Term(EntryDocument.KEY, EntryDocument.key(key));
    }

    @Override
    public void publish() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public FoundKeys find(SearchQuery query, Optional<HitKind> kind, int each, LocalDate today) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.search(TermQueries.of(query), new Single(new BestOfEachKind(kind, each, today)));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The whole index is searched by the thread that asks, so that one collector sees everything. */
    private record Single(BestOfEachKind best) implements CollectorManager<BestOfEachKind, FoundKeys> {

        @Override
        public BestOfEachKind newCollector() {
            return best;
        }

        @Override
        public FoundKeys reduce(Collection<BestOfEachKind> collectors) {
            return best.found();
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
