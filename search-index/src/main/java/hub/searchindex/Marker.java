package hub.searchindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import hub.searchindex.words.Synonyms;

/// Says where in a text the words of a search stand, by cutting it once more as the index did.
final class Marker {

    /// Nobody reads the marks of more.
    private static final int MAX_CHARS = 20_000;
    private static final int MAX_MARKS = 200;

    private final Cutter cutter;
    private final Synonyms synonyms;

    Marker(Cutter cutter, Synonyms synonyms) {
        this.cutter = cutter;
        this.synonyms = synonyms;
    }

    List<Mark> marks(String text, String query) {
        var words = QueryText.of(query).words();
        if (words.isEmpty()) {
            return List.of();
        }
        var fold = Fold.mapped(text.substring(0, Math.min(MAX_CHARS, text.length())));
        var marks = new ArrayList<Mark>();
        var letters = Placed.of(fold.text());
        words.forEach(word -> scripts(word).forEach(script -> letters.add(script, marks)));
        words.stream().filter(word -> !word.exact()).flatMap(word -> others(word.text()))
                .forEach(other -> letters.add(other, marks));
        addWords(fold.text(), words, marks);
        return joined(marks).stream().limit(MAX_MARKS).map(mark -> fold.origin(mark.from(), mark.to())).toList();
    }

    /// Whether a text has every word of a search, as a search for messages asks for.
    boolean answers(String text, String query) {
        var typed = QueryText.of(query).words();
        var folded = Fold.of(text);
        var letters = Placed.of(folded);
        var words = cutter.cut(folded);
        return !typed.isEmpty() && typed.stream()
                .allMatch(word -> scripts(word).stream().anyMatch(letters::has)
                        || (!word.exact() && hasWords(words, word.text())));
    }

    private static Set<String> scripts(QueryText.Typed word) {
        return word.exact() ? Set.of(word.text()) : Letters.scripts(word.text());
    }

    private boolean hasWords(List<Word> words, String typed) {
        var terms = new HashSet<String>();
        var readings = new HashSet<String>();
        words.stream().filter(Word::says).forEach(word -> {
            terms.add(word.term());
            readings.add(word.reading());
        });
        var wanted = cutter.terms(typed);
        return (!wanted.isEmpty() && terms.containsAll(wanted)) || isKanaOf(readings, typed);
    }

    private boolean isKanaOf(Set<String> readings, String typed) {
        return Letters.isKana(typed)
                && typed.length() >= MessageFinder.MIN_KANA
                && (readings.contains(Letters.katakana(typed))
                        || readings.containsAll(cutter.cut(typed).stream().map(Word::reading).toList()));
    }

    private void addWords(String folded, List<QueryText.Typed> typed, List<Mark> marks) {
        var terms = new HashSet<String>();
        var readings = new HashSet<String>();
        typed.stream().filter(word -> !word.exact()).forEach(word -> addTerms(word.text(), terms, readings));
        if (terms.isEmpty() && readings.isEmpty()) {
            return;
        }
        cutter.cut(folded).stream()
                .filter(word -> word.says() && (terms.contains(word.term()) || readings.contains(word.reading())))
                .forEach(word -> marks.add(new Mark(word.from(), word.to())));
    }

    /// Other words for those of a search, to be marked as a whole or not at all.
    private Stream<String> others(String typed) {
        var tokens = cutter.cut(typed).stream().map(word -> new Synonyms.Token(word.surface(), word.base())).toList();
        return synonyms.in(tokens).stream().flatMap(found -> found.others().stream()).map(Fold::of);
    }

    private void addTerms(String typed, Set<String> terms, Set<String> readings) {
        var words = cutter.cut(typed);
        IntStream.range(0, words.size()).filter(i -> isMarked(words, i)).mapToObj(words::get).map(Word::term)
                .forEach(terms::add);
        if (Letters.isKana(typed) && typed.length() >= MessageFinder.MIN_KANA) {
            readings.add(Letters.katakana(typed));
        }
    }

    /// Of 証明書 the 書 alone marks nothing: it stands in every document; the 鍵 of 鍵を返す does.
    private static boolean isMarked(List<Word> words, int i) {
        var word = words.get(i);
        return word.says()
                && (word.surface().length() > 1 || !(isPart(words, i - 1, word) || isPart(words, i + 1, word)));
    }

    /// Whether the word at `i` says something and touches another.
    private static boolean isPart(List<Word> words, int i, Word other) {
        if (i < 0 || i >= words.size()) {
            return false;
        }
        var word = words.get(i);
        return word.says() && (word.to() == other.from() || word.from() == other.to());
    }

    private static List<Mark> joined(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::from));
        var joined = new ArrayList<Mark>();
        for (var mark : marks) {
            if (!joined.isEmpty() && joined.getLast().to() >= mark.from()) {
                var last = joined.removeLast();
                joined.add(new Mark(last.from(), Math.max(last.to(), mark.to())));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }
}
