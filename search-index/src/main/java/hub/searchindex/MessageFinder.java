package hub.searchindex;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

import hub.searchindex.MessageSearch.Manner;
import hub.searchindex.MessageSearch.Where;

/// Finds messages: all words of a search, each as words of the language or as letters in a row, so that any part of a
/// message of two letters or more is found.
final class MessageFinder {

    private static final String WORDS = Fields.MESSAGE + Fields.WORDS;
    private static final String READ = Fields.MESSAGE + Fields.READ;
    private static final String PAIRS = Fields.MESSAGE + Fields.PAIRS;
    private static final String FILES = Fields.FILES + Fields.PAIRS;

    /// In kana, fewer letters sound like too many other words.
    static final int MIN_KANA = 3;

    private static final float SIDE = .1f;

    private final Cutter cutter;

    MessageFinder(Cutter cutter) {
        this.cutter = cutter;
    }

    Hits find(IndexSearcher searcher, MessageSearch search) throws IOException {
        var text = QueryText.of(search.text());
        if (text.isEmpty() && !search.text().isBlank()) {
            return Hits.NONE;
        }
        var exact = page(searcher, search, query(search, text.words(), false));
        boolean slips = exact.total() == 0 && text.words().stream().anyMatch(word -> Typos.mayHave(word));
        return slips && isNowhere(searcher, search, text)
                ? page(searcher, search, query(search, text.words(), true)).loosened() : exact;
    }

    /// Whether there is nothing on the pages before either.
    private boolean isNowhere(IndexSearcher searcher, MessageSearch search, QueryText text) throws IOException {
        var first = search.after(Optional.empty()).limit(1);
        return search.after().isEmpty() || page(searcher, first, query(first, text.words(), false)).total() == 0;
    }

    private static Hits page(IndexSearcher searcher, MessageSearch search, BooleanQuery.Builder query)
            throws IOException {
        search.filter().addTo(query);
        if (search.manner() == Manner.RELEVANT && !search.text().isBlank()) {
            return Pager.sorted(searcher, query.build(), Sort.RELEVANCE, Pages.skip(search.after()), search.limit());
        }
        long after = Pages.number(search.after(), Long.MAX_VALUE);
        if (after != Long.MAX_VALUE) {
            query.add(Order.after(after), Occur.FILTER);
        }
        return Pager.newest(searcher, query.build(), search.limit());
    }

    private BooleanQuery.Builder query(MessageSearch search, List<QueryText.Typed> words, boolean loose) {
        var query = new BooleanQuery.Builder();
        boolean files = search.where() == Where.FILES;
        if (words.isEmpty()) {
            query.add(new TermQuery(new Term(Fields.IS, files ? Fields.FILES : Fields.MESSAGE)), Occur.FILTER);
        }
        words.forEach(word -> query.add(files ? Phrases.of(FILES, word.text()) : word(word, loose), Occur.MUST));
        return query;
    }

    private Query word(QueryText.Typed word, boolean loose) {
        if (word.exact()) {
            return Phrases.of(PAIRS, word.text());
        }
        var query = new BooleanQuery.Builder();
        for (var script : Letters.scripts(word.text())) {
            query.add(new BoostQuery(Phrases.of(PAIRS, script), SIDE), Occur.SHOULD);
        }
        add(query, all(WORDS, cutter.terms(word.text())), 1);
        if (Letters.isKana(word.text()) && word.text().length() >= MIN_KANA) {
            query.add(new BoostQuery(new TermQuery(new Term(READ, Letters.katakana(word.text()))), SIDE), Occur.SHOULD);
            add(query, all(READ, cutter.cut(word.text()).stream().map(Word::reading).toList()), SIDE);
        }
        if (loose && Typos.mayHave(word)) {
            query.add(Typos.of(WORDS, word.text()), Occur.SHOULD);
        }
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, List<TermQuery> all, float boost) {
        if (all.isEmpty()) {
            return;
        }
        var both = new BooleanQuery.Builder();
        all.forEach(term -> both.add(term, Occur.MUST));
        query.add(new BoostQuery(both.build(), boost), Occur.SHOULD);
    }

    private static List<TermQuery> all(String field, List<String> terms) {
        return terms.stream().distinct().map(term -> new TermQuery(new Term(field, term))).toList();
    }
}
