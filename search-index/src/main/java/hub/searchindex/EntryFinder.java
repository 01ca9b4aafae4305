package hub.searchindex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

import hub.searchindex.words.Synonyms;

/// Finds entries by any word of a sentence, the best first: words of question and answer count alike, how they are read,
/// their kanji and pairs of letters a little, wordings of others much.
final class EntryFinder {

    /// The rarest words decide; a long text has no more to say.
    private static final int MAX_TERMS = 40;

    private final Cutter cutter;
    private final Weights weights;

    EntryFinder(Cutter cutter, Weights weights) {
        this.cutter = cutter;
        this.weights = weights;
    }

    Ranked find(SharedSearcher searcher, EntrySearch search, Synonyms synonyms) throws IOException {
        var text = QueryText.of(search.text());
        if (text.isEmpty()) {
            return search.text().isBlank() ? newest(searcher, search) : Ranked.NONE;
        }
        var words = cutter.cut(text.folded());
        var terms = rarest(searcher, Fields.WORDS, words.stream().filter(Word::says).map(Word::term).toList());
        var any = any(searcher, text.folded(), words, terms);
        double whole = 2 * weight(searcher, terms);
        addSame(any, text.folded(), (float) whole);
        new OtherWords(cutter, weights, synonyms).addTo(any, words);
        var query = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        search.filter().addTo(query);
        int skip = Pages.skip(search.after());
        var found = Pager.best(searcher, query.build(), skip + search.limit() + 1);
        return ranked(searcher, found, skip, search.limit(), whole);
    }

    /// The very same question, or a wording of it, is as good as can be.
    private static void addSame(BooleanQuery.Builder any, String folded, float whole) {
        if (whole > 0) {
            var same = new TermQuery(new Term(Fields.SAME, Letters.joined(folded)));
            any.add(new BoostQuery(new ConstantScoreQuery(same), whole), Occur.SHOULD);
        }
    }

    private static Ranked newest(SharedSearcher searcher, EntrySearch search) throws IOException {
        var query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Fields.IS, Fields.ENTRY)), Occur.FILTER);
        search.filter().addTo(query);
        var hits = Pager.sorted(
                searcher, query.build(), Order.NEWEST_FIRST, Pages.skip(search.after()), search.limit());
        var scored = hits.keys().stream().map(key -> new Ranked.Scored(key, 0)).toList();
        return new Ranked(scored, hits.next(), hits.total(), hits.atLeast());
    }

    private BooleanQuery.Builder any(SharedSearcher searcher, String folded, List<Word> words, List<String> terms)
            throws IOException {
        var any = new BooleanQuery.Builder();
        for (var term : terms) {
            addBoth(any, Fields.WORDS, term, 1);
            add(any, Fields.ASKED + Fields.WORDS, term, weights.asked());
            if (Typos.mayHave(term) && isUnknown(searcher, term)) {
                addTypo(any, Fields.QUESTION, term);
                addTypo(any, Fields.ANSWER, term);
            }
        }
        var readings = words.stream().filter(Word::says).map(Word::reading).toList();
        addSide(searcher, any, Fields.READ, readings, weights.reading());
        addSide(searcher, any, Fields.KANJI, Letters.kanji(folded), weights.kanji());
        addSide(searcher, any, Fields.PAIRS, Letters.pairs(folded), weights.pairs());
        return any;
    }

    private void addSide(
            SharedSearcher searcher,
            BooleanQuery.Builder any,
            String part,
            List<String> terms,
            float weight) throws IOException {
        if (weight > 0) {
            rarest(searcher, part, terms).forEach(term -> addBoth(any, part, term, weight));
        }
    }

    private static void addBoth(BooleanQuery.Builder any, String part, String term, float weight) {
        add(any, Fields.QUESTION + part, term, weight);
        add(any, Fields.ANSWER + part, term, weight);
    }

    private static void add(BooleanQuery.Builder any, String field, String term, float weight) {
        if (weight > 0) {
            any.add(boosted(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
        }
    }

    private void addTypo(BooleanQuery.Builder any, String owner, String term) {
        any.add(boosted(Typos.of(owner + Fields.WORDS, term), weights.typos()), Occur.SHOULD);
    }

    static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static boolean isUnknown(SharedSearcher searcher, String term) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(Fields.ENTRY + Fields.WORDS, term)) == 0;
    }

    private static List<String> rarest(SharedSearcher searcher, String part, List<String> terms) throws IOException {
        record Rare(String term, int documents) {}
        var rare = new ArrayList<Rare>();
        for (var term : terms.stream().distinct().toList()) {
            rare.add(new Rare(term, searcher.rarity(new Term(Fields.ENTRY + part, term))));
        }
        return rare.stream().sorted(Comparator.comparingInt(Rare::documents)).limit(MAX_TERMS).map(Rare::term).toList();
    }

    /// What all words together could count for in one text: the sum of their idf.
    private static double weight(SharedSearcher searcher, List<String> terms) throws IOException {
        var field = Fields.ENTRY + Fields.WORDS;
        int documents = searcher.getIndexReader().getDocCount(field);
        double sum = 0;
        for (var term : terms) {
            int with = searcher.rarity(new Term(field, term));
            sum += Math.log(1 + (documents - with + .5) / (with + .5));
        }
        return sum;
    }

    static Ranked ranked(SharedSearcher searcher, TopDocs found, int skip, int limit, double whole) throws IOException {
        var hits = new ArrayList<Ranked.Scored>();
        for (var doc : Pager.page(found, skip, limit)) {
            var score = whole > 0 ? Math.clamp(doc.score / whole, 0, 1) : 0;
            hits.add(new Ranked.Scored(Pager.key(searcher, doc), score));
        }
        boolean more = found.scoreDocs.length > skip + limit;
        return new Ranked(
                List.copyOf(hits),
                more ? Optional.of(Integer.toString(skip + limit)) : Optional.empty(),
                found.totalHits.value(),
                Pager.isLowerBound(found));
    }
}
