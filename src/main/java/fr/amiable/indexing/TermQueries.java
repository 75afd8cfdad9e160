package fr.amiable.indexing;

import static fr.amiable.indexing.EntryDocument.AMOUNT;
import static fr.amiable.indexing.EntryDocument.DAY;
import static fr.amiable.indexing.EntryDocument.END;
import static fr.amiable.indexing.EntryDocument.LONGEST_START;
import static fr.amiable.indexing.EntryDocument.NAME;
import static fr.amiable.indexing.EntryDocument.START;
import static fr.amiable.indexing.EntryDocument.WHOLE;
import static fr.amiable.indexing.EntryDocument.WORD;

import fr.amiable.search.SearchQuery;
import fr.amiable.search.SearchQuery.Clause;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what was typed into a query whose score says how well a thing fits: its exact number first, a name with a typo last. */
final class TermQueries {

    private static final float EXACT_NUMBER = 1000;
    private static final float END_OF_NUMBER = 600;
    private static final float EXACT_AMOUNT = 500;
    private static final float EXACT_DAY = 450;
    private static final float START_OF_NUMBER = 400;
    private static final float START_OF_END = 300;
    private static final float WHOLE_EUROS = 200;
    private static final float EXACT_NAME = 100;
    private static final float START_OF_NAME = 60;
    private static final float EXACT_WORD = 20;
    private static final float START_OF_WORD = 10;
    private static final float NAME_WITH_TYPO = 2;

    private static final int SHORTEST_START_OF_WORD = 3;
    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    private TermQueries() {}

    static Query of(SearchQuery query) {
        return best(query.readings().stream().map(TermQueries::reading).toList());
    }

    private static Query reading(List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(clause -> all.add(clause(clause), BooleanClause.Occur.MUST));
        return all.build();
    }

    private static Query clause(Clause clause) {
        List<Query> ways = new ArrayList<>();
        if (!clause.words().isEmpty()) {
            ways.add(words(clause.words()));
        }
        clause.numbers().forEach(number -> {
            ways.add(scored(EXACT_NUMBER, exact(WHOLE, number)));
            ways.add(scored(END_OF_NUMBER, exact(END, number)));
            ways.add(scored(START_OF_NUMBER, start(WHOLE, number)));
            if (number.length() > 1) {
                ways.add(scored(START_OF_END, start(END, number)));
            }
        });
        clause.amount().ifPresent(amount -> {
            if (amount.endsWith(".")) {
                ways.add(scored(EXACT_AMOUNT, exact(AMOUNT, amount + "00")));
                ways.add(scored(WHOLE_EUROS, new PrefixQuery(new Term(AMOUNT, amount))));
            } else {
                ways.add(scored(EXACT_AMOUNT, exact(AMOUNT, amount)));
            }
        });
        clause.day().ifPresent(day -> ways.add(scored(EXACT_DAY, exact(DAY, day))));
        return best(ways);
    }

    private static Query words(List<String> words) {
        if (words.size() == 1) {
            return word(words.get(0));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word(word), BooleanClause.Occur.MUST));
        return all.build();
    }

    private static Query word(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(scored(EXACT_NAME, exact(NAME, word)));
        ways.add(scored(START_OF_NAME, start(NAME, word)));
        ways.add(scored(EXACT_WORD, exact(WORD, word)));
        if (word.length() >= SHORTEST_START_OF_WORD) {
            ways.add(scored(START_OF_WORD, new PrefixQuery(new Term(WORD, word))));
        }
        if (word.length() >= SHORTEST_WITH_TYPO && word.chars().noneMatch(Character::isDigit)) {
            int typos = word.length() >= SHORTEST_WITH_TWO_TYPOS ? 2 : 1;
            ways.add(scored(NAME_WITH_TYPO, new FuzzyQuery(new Term(NAME, word), typos, 1, 50, true)));
        }
        return best(ways);
    }

    private static Query exact(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static Query start(String field, String letters) {
        return letters.length() <= LONGEST_START
                ? exact(field + START, letters)
                : new PrefixQuery(new Term(field, letters));
    }

    private static Query scored(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query best(List<Query> ways) {
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }
}
