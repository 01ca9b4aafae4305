package hub.searchindex;

import java.util.regex.Pattern;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/// Slips of the keyboard, forgiven in katakana and Latin words only: in kanji, one letter off is another word.
final class Typos {

    private static final int MIN_CHARS = 4;

    /// From here on, two letters may be wrong.
    private static final int LONG_CHARS = 8;

    /// The first letter is hardly ever wrong, and few words begin alike.
    private static final int SURE_CHARS = 1;
    private static final int MAX_WORDS = 10;

    private static final Pattern FORGIVEN = Pattern.compile("[\\u30a1-\\u30ff]{4,40}|[A-Za-z]{4,40}");

    private Typos() {}

    static boolean mayHave(QueryText.Typed word) {
        return !word.exact() && mayHave(word.text());
    }

    static boolean mayHave(String word) {
        return word.length() >= MIN_CHARS && FORGIVEN.matcher(word).matches();
    }

    /// Words that are nearly this one.
    static Query of(String field, String word) {
        var stem = Cutter.stem(word);
        int slips = stem.length() >= LONG_CHARS ? 2 : 1;
        return new FuzzyQuery(new Term(field, stem), slips, SURE_CHARS, MAX_WORDS, true);
    }
}
