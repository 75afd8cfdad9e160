package fr.amiable.indexing;

import fr.amiable.search.HitKind;
import fr.amiable.search.IndexTerms;
import fr.amiable.search.SearchEntry;
import fr.amiable.search.SearchKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;

/**
 * One thing as the index keeps it: its terms, and beside them only what ranks it. The short starts of terms are terms too, or the first
 * letters typed would have to gather the lists of thousands of terms. Journal entries are three in four: they have no starts.
 */
final class EntryDocument {

    static final String KEY = "key";
    static final String WHOLE = "whole";
    static final String END = "end";
    static final String NAME = "name";
    static final String WORD = "word";
    static final String AMOUNT = "amount";
    static final String DAY = "day";
    static final String START = ".start";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String OPEN_UNTIL = "open";
    static final String RECENCY = "recency";

    /** Up to this length a start has a term of its own. */
    static final int LONGEST_START = 4;

    static final long SETTLED = Long.MAX_VALUE;

    private static final int LONGEST_TERM = 60;

    private EntryDocument() {}

    static String key(SearchKey key) {
        return key.kind().ordinal() + "/" + key.id();
    }

    static Document of(SearchEntry entry) {
        IndexTerms terms = IndexTerms.of(entry);
        Document document = new Document();
        document.add(new StringField(KEY, key(entry.key()), Field.Store.NO));
        document.add(new NumericDocValuesField(KIND, entry.key().kind().ordinal()));
        document.add(new NumericDocValuesField(ID, entry.key().id()));
        document.add(new NumericDocValuesField(
                OPEN_UNTIL, entry.openUntil().map(LocalDate::toEpochDay).orElse(SETTLED)));
        document.add(new NumericDocValuesField(RECENCY, entry.recency().toEpochDay()));
        addWithStarts(document, WHOLE, terms.whole(), 1);
        addWithStarts(document, NAME, terms.names(), 1);
        if (entry.key().kind() == HitKind.JOURNAL) {
            add(document, END, terms.ends());
        } else {
            addWithStarts(document, END, terms.ends(), 2);
        }
        add(document, WORD, terms.words());
        add(document, AMOUNT, terms.amounts());
        add(document, DAY, terms.days());
        return document;
    }

    private static void addWithStarts(Document document, String field, Collection<String> terms, int shortest) {
        add(document, field, terms);
        Set<String> starts = new HashSet<>();
        for (String term : terms) {
            for (int length = shortest; length <= Math.min(LONGEST_START, term.length()); length++) {
                starts.add(term.substring(0, length));
            }
        }
        add(document, field + START, starts);
    }

    private static void add(Document document, String field, Collection<String> terms) {
        for (String term : terms) {
            if (term.length() <= LONGEST_TERM) {
                document.add(new StringField(field, term, Field.Store.NO));
            }
        }
    }
}
