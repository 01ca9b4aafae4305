package hub.searchindex;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Queries for letters that follow one another, in a field of [pairs][Letters#pairs(String)].
final class Phrases {

    private Phrases() {}

    /// What has this text anywhere inside; the text must have a letter.
    static Query of(String field, String folded) {
        var runs = Letters.runs(folded);
        if (runs.size() == 1 && runs.getFirst().codePointCount(0, runs.getFirst().length()) == 1) {
            return new PrefixQuery(new Term(field, runs.getFirst()));
        }
        var phrase = new PhraseQuery.Builder();
        int place = 0;
        for (int i = 0; i < runs.size(); i++) {
            place = add(phrase, field, runs.get(i).codePoints().toArray(), place, i == runs.size() - 1);
        }
        var query = phrase.build();
        return query.getTerms().length == 1 ? new TermQuery(query.getTerms()[0]) : query;
    }

    /// Every other pair holds the run together; the letter alone at its end says that the run ends there.
    private static int add(PhraseQuery.Builder phrase, String field, int[] run, int place, boolean last) {
        for (int i = 0; i < run.length; i++) {
            boolean alone = i == run.length - 1;
            if (alone ? !last : i % 2 == 0 || i == run.length - 2) {
                phrase.add(new Term(field, new String(run, i, alone ? 1 : 2)), place + i);
            }
        }
        return place + run.length;
    }
}
