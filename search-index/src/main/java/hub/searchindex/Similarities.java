package hub.searchindex;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 as usual, except that a long list of wordings of others is hardly held against an entry.
final class Similarities extends PerFieldSimilarityWrapper {

    private static final float K1 = 1.2f;

    private final Similarity usual = new BM25Similarity();
    private final Similarity asked;

    Similarities(Weights weights) {
        asked = new BM25Similarity(K1, weights.askedB());
    }

    @Override
    public Similarity get(String field) {
        return field.startsWith(Fields.ASKED) ? asked : usual;
    }
}
