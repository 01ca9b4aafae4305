package hub.searchindex;

import java.util.ArrayList;
import java.util.List;

/// What was typed to be looked for, as words. Anything may have been typed: quotation marks that are never closed reach to
/// the end, wildcards and every other sign are plain text, and what is longer than anybody means is cut.
///
/// @param folded the text in the spelling of the index
/// @param words  its words, those without a letter left out
/// @param cut    whether it was longer than 200 characters, so that its end is not looked for
public record QueryText(String folded, List<Typed> words, boolean cut) {

    private static final int MAX_CHARS = 200;
    private static final int MAX_WORDS = 20;
    private static final String QUOTES = "\"“”„‟〝〞〟";

    /// One word as it was typed.
    ///
    /// @param exact whether it was in quotation marks
    public record Typed(String text, boolean exact) {}

    /// Reads what was typed.
    public static QueryText of(String typed) {
        int points = typed.codePointCount(0, Math.min(typed.length(), 2 * MAX_CHARS + 2));
        boolean cut = points > MAX_CHARS;
        var folded = Fold.of(cut ? typed.substring(0, typed.offsetByCodePoints(0, MAX_CHARS)) : typed);
        return new QueryText(folded, words(folded), cut);
    }

    /// Whether there is no letter in it.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static List<Typed> words(String folded) {
        var words = new ArrayList<Typed>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            boolean quote = i < folded.length() && QUOTES.indexOf(folded.charAt(i)) >= 0;
            if (i == folded.length() || quote || (!quoted && Character.isWhitespace(folded.charAt(i)))) {
                add(words, folded.substring(from, i), quoted);
                from = i + 1;
            }
            quoted ^= quote;
        }
        return List.copyOf(words);
    }

    private static void add(List<Typed> words, String text, boolean exact) {
        if (words.size() < MAX_WORDS && text.codePoints().anyMatch(Letters::isLetter)) {
            words.add(new Typed(text.strip(), exact));
        }
    }
}
