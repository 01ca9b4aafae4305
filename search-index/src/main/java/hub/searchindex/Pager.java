package hub.searchindex;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/// Pages of what a query finds.
final class Pager {

    /// Nobody reads on so far, and counting is what a common word costs.
    private static final int COUNTED = 1_000;

    private Pager() {}

    /// A page in the order of a sort, beginning after `skip` of them.
    static Hits sorted(IndexSearcher searcher, Query query, Sort sort, int skip, int limit) throws IOException {
        var found = searcher.search(query, new TopFieldCollectorManager(sort, skip + limit + 1, COUNTED));
        return hits(searcher, found, skip, limit, Integer.toString(skip + limit));
    }

    /// The newest, of which the page after begins with what is older.
    static Hits newest(IndexSearcher searcher, Query query, int limit) throws IOException {
        var found = searcher.search(query, new TopFieldCollectorManager(Order.NEWEST_FIRST, limit + 1, COUNTED));
        var last = found.scoreDocs.length > limit ? order(found.scoreDocs[limit - 1]) : 0;
        return hits(searcher, found, 0, limit, Long.toString(last));
    }

    /// The best of them with their scores.
    static TopDocs best(IndexSearcher searcher, Query query, int count) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(count, null, COUNTED));
    }

    static String key(IndexSearcher searcher, ScoreDoc doc) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
        var keys = DocValues.getBinary(leaf.reader(), Fields.KEY);
        return keys.advanceExact(doc.doc - leaf.docBase) ? keys.binaryValue().utf8ToString() : "";
    }

    static boolean isLowerBound(TopDocs found) {
        return found.totalHits.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
    }

    private static Hits hits(IndexSearcher searcher, TopDocs found, int skip, int limit, String next)
            throws IOException {
        var page = page(found, skip, limit);
        var keys = new Hits.Hit[page.size()];
        for (int i = 0; i < keys.length; i++) {
            var at = Order.at(Order.of(searcher.getLeafContexts(), page.get(i).doc));
            keys[i] = new Hits.Hit(key(searcher, page.get(i)), at);
        }
        var more = found.scoreDocs.length > skip + limit;
        return new Hits(
                List.of(keys), more ? Optional.of(next) : Optional.empty(), found.totalHits.value(),
                isLowerBound(found), false);
    }

    static List<ScoreDoc> page(TopDocs found, int skip, int limit) {
        int from = Math.min(skip, found.scoreDocs.length);
        int to = Math.min(skip + limit, found.scoreDocs.length);
        return Arrays.asList(found.scoreDocs).subList(from, to);
    }

    private static long order(ScoreDoc doc) {
        return (long) ((FieldDoc) doc).fields[0];
    }
}
