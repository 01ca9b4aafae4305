package hub.searchindex;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import hub.searchindex.words.Synonyms;

/// Other words for the words of a search. Of several for one word, the best that an entry has counts.
final class OtherWords {

    /// So many words of one search, and others for each: Lucene takes a thousand terms a query.
    private static final int MAX_FOUND = 10;
    private static final int MAX_OTHERS = 10;

    private final Cutter cutter;
    private final Weights weights;
    private final Synonyms synonyms;

    OtherWords(Cutter cutter, Weights weights, Synonyms synonyms) {
        this.cutter = cutter;
        this.weights = weights;
        this.synonyms = synonyms;
    }

    void addTo(BooleanQuery.Builder any, List<Word> words) {
        var tokens = words.stream().map(word -> new Synonyms.Token(word.surface(), word.base())).toList();
        synonyms.in(tokens).stream().limit(MAX_FOUND).forEach(found -> {
            var others = found.others().stream().limit(MAX_OTHERS).map(cutter::terms).filter(it -> !it.isEmpty())
                    .toList();
            add(any, Fields.QUESTION, others, weights.synonyms());
            add(any, Fields.ANSWER, others, weights.synonyms());
            add(any, Fields.ASKED, others, weights.synonyms() * weights.asked());
        });
    }

    private static void add(BooleanQuery.Builder any, String owner, List<List<String>> others, float weight) {
        if (!others.isEmpty() && weight > 0) {
            var queries = others.stream().map(terms -> phrase(owner + Fields.WORDS, terms)).toList();
            any.add(EntryFinder.boosted(new DisjunctionMaxQuery(queries, 0), weight), Occur.SHOULD);
        }
    }

    private static Query phrase(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
