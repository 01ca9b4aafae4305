package hub.searchindex;

import java.io.IOException;
import java.util.Locale;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Finds names by any part of them and by how they sound; what begins so comes first, and the shorter before the longer.
final class NameFinder {

    static final String SOUND = Fields.NAME + ".sound";
    static final String START = Fields.NAME + ".start";
    static final String LENGTH = Fields.NAME + ".length";

    private static final String PAIRS = Fields.NAME + Fields.PAIRS;

    /// Each more than all that come after it together.
    private static final float WHOLE = 8;
    private static final float BEGINNING = 4;
    private static final float WORD = 2;
    private static final float ANYWHERE = 1;

    private static final int MAX_CHARS = 200;

    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(LENGTH, SortField.Type.INT),
            new SortField(Order.FIELD, SortField.Type.LONG, true));

    private NameFinder() {}

    /// What a name begins with, as it is compared with what was typed.
    static String start(String folded) {
        var lower = folded.toLowerCase(Locale.ROOT).strip();
        return lower.substring(0, Math.min(MAX_CHARS, lower.length()));
    }

    static Hits find(IndexSearcher searcher, NameSearch search) throws IOException {
        var text = QueryText.of(search.text());
        if (text.isEmpty() && !search.text().isBlank()) {
            return Hits.NONE;
        }
        var query = query(search, text);
        return Pager.sorted(
                searcher, query, text.isEmpty() ? Order.NEWEST_FIRST : BEST_FIRST, Pages.skip(search.after()),
                search.limit());
    }

    private static Query query(NameSearch search, QueryText text) {
        var query = new BooleanQuery.Builder().add(new FieldExistsQuery(LENGTH), Occur.FILTER);
        if (!search.kinds().isEmpty()) {
            query.add(new TermInSetQuery(Fields.KIND, search.kinds().stream().map(BytesRef::new).toList()),
                    Occur.FILTER);
        }
        search.filter().addTo(query);
        text.words().forEach(word -> query.add(word(word), Occur.MUST));
        text.words().stream().limit(1).forEach(_ -> addWhole(query, start(text.folded())));
        return query.build();
    }

    private static void addWhole(BooleanQuery.Builder query, String start) {
        query.add(constant(new TermQuery(new Term(START, start)), WHOLE), Occur.SHOULD);
        query.add(constant(new PrefixQuery(new Term(START, start)), BEGINNING), Occur.SHOULD);
    }

    private static Query word(QueryText.Typed word) {
        var query = new BooleanQuery.Builder()
                .add(constant(Phrases.of(PAIRS, word.text()), ANYWHERE), Occur.SHOULD);
        var sound = Sound.isTypeable(word.text()) && !word.exact() ? Sound.of(word.text()) : "";
        if (!sound.isEmpty()) {
            query.add(constant(new PrefixQuery(new Term(SOUND, sound)), WORD), Occur.SHOULD);
            query.add(constant(new PrefixQuery(new Term(SOUND, Sound.START + sound)), BEGINNING), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
