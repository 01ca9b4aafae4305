package hub.searchindex.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words that mean the same, asked for the words of a query. Immutable, for any thread.
///
/// ```java
/// var synonyms = Dictionaries.starter().synonyms();
/// synonyms.of("引っ越し");                         // [転入, 転居, …]
/// synonyms.in(List.of(new Token("粗大", "粗大"), new Token("ごみ", "ごみ")));   // [Found[from=0, to=2, others=[大型ごみ, …]]]
/// ```
public final class Synonyms {

    /// The others of one word are cut to this many, the town's own first.
    public static final int OTHERS_LIMIT = 24;

    private static final int TOKENS_LIMIT = 8;

    private static final Synonyms NONE = new Synonyms(Map.of());

    /// One piece of a query as the tokenizer cut it: as written (NFKC), and its base form.
    public record Token(String surface, String base) {}

    /// The tokens `from` (inclusive) to `to` (exclusive) are a word of the list; `others` mean the same (NFKC, lower case).
    public record Found(int from, int to, List<String> others) {}

    /// From a word's key to the others of its groups.
    private final Map<String, List<String>> others;

    private Synonyms(Map<String, List<String>> others) {
        this.others = others;
    }

    public static Synonyms none() {
        return NONE;
    }

    /// The first group in which a word stands says its nearest words: lists that matter more come first.
    static Synonyms of(List<Group> groups) {
        var collected = new HashMap<String, Map<String, String>>();
        for (var group : groups) {
            for (var word : group.triggers()) {
                var key = Text.key(word);
                var words = collected.computeIfAbsent(key, k -> new LinkedHashMap<>());
                group.words().stream().filter(w -> !Text.key(w).equals(key))
                        .forEach(w -> words.putIfAbsent(Text.key(w), w));
            }
        }
        var others = new HashMap<String, List<String>>();
        collected.forEach((key, words) -> others.put(key, words.values().stream().limit(OTHERS_LIMIT).toList()));
        return new Synonyms(Map.copyOf(others));
    }

    /// How many words have others.
    public int size() {
        return others.size();
    }

    /// The words that mean the same as `word`; none if the list does not know it.
    public List<String> of(String word) {
        return byKey(Text.key(Text.normal(word)));
    }

    /// Every word of the list in a query: from left to right, the longest first, on token borders, not overlapping. The last
    /// token of a word counts by its base form too, so that 引っ越しました finds 引っ越す.
    public List<Found> in(List<Token> tokens) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < tokens.size();) {
            var longest = longest(tokens, at);
            if (!longest.others.isEmpty()) found.add(longest);
            at = longest.to;
        }
        return List.copyOf(found);
    }

    private Found longest(List<Token> tokens, int from) {
        for (int to = Math.min(tokens.size(), from + TOKENS_LIMIT); to > from; to--) {
            var words = between(tokens, from, to);
            if (!words.isEmpty()) return new Found(from, to, words);
        }
        return new Found(from, from + 1, List.of());
    }

    private List<String> between(List<Token> tokens, int from, int to) {
        var begin = new StringBuilder();
        for (int i = from; i < to - 1; i++) begin.append(key(tokens.get(i).surface));
        var last = tokens.get(to - 1);
        var words = byKey(begin + key(last.surface));
        return words.isEmpty() ? byKey(begin + key(last.base)) : words;
    }

    private static String key(String text) {
        return Text.key(Text.normal(text));
    }

    private List<String> byKey(String key) {
        return others.getOrDefault(key, List.of());
    }
}
