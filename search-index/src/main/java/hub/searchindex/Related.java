package hub.searchindex;

import java.io.IOException;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/// Finds entries that share their rarest words with one.
final class Related {

    private static final int WORDS = 25;

    private Related() {}

    static Ranked find(SharedSearcher searcher, String key, Filter filter, int limit) throws IOException {
        var self = new TermQuery(new Term(Fields.KEY, key));
        var found = Pager.best(searcher, self, 1);
        if (found.scoreDocs.length == 0) {
            return Ranked.NONE;
        }
        var like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(new KeywordAnalyzer());
        like.setFieldNames(new String[]{Fields.ENTRY + Fields.WORDS});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(WORDS);
        var query = new BooleanQuery.Builder()
                .add(like.like(found.scoreDocs[0].doc), Occur.MUST)
                .add(self, Occur.MUST_NOT);
        filter.addTo(query);
        var best = Pager.best(searcher, query.build(), limit);
        double whole = best.scoreDocs.length == 0 ? 0 : best.scoreDocs[0].score;
        return EntryFinder.ranked(searcher, best, 0, limit, whole);
    }
}
