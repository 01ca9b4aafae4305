package hub.searchindex;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// A searcher to whom a word is as rare as it is in question and answer together, whichever of them it looks at: else
/// 教えて would weigh heavily in answers, where it hardly stands.
final class SharedSearcher extends IndexSearcher {

    private static final Set<String> OWNERS = Set.of(Fields.QUESTION, Fields.ANSWER, Fields.ASKED);

    SharedSearcher(IndexReader reader, Similarity similarity) {
        super(reader);
        setSimilarity(similarity);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        var shared = shared(term.field());
        int documents = shared.equals(term.field()) ? docFreq : rarity(new Term(shared, term.bytes()));
        return new TermStatistics(term.bytes(), documents, Math.max(documents, totalTermFreq));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        var own = super.collectionStatistics(field);
        var shared = shared(field).equals(field) ? own : super.collectionStatistics(shared(field));
        return own == null || shared == null ? own : spread(own, shared.docCount());
    }

    /// In how many documents there is a term; at least one, for words only other wordings have.
    int rarity(Term term) throws IOException {
        return Math.max(1, getIndexReader().docFreq(term));
    }

    /// As long on average as the field's own texts, in as many documents as there are entries.
    private static CollectionStatistics spread(CollectionStatistics own, long documents) {
        long terms = Math.ceilDiv(own.sumTotalTermFreq() * documents, own.docCount());
        return new CollectionStatistics(own.field(), own.maxDoc(), documents, Math.max(terms, documents), documents);
    }

    private static String shared(String field) {
        int dot = field.indexOf('.');
        return dot > 0 && OWNERS.contains(field.substring(0, dot)) ? Fields.ENTRY + field.substring(dot) : field;
    }
}
