package hub.searchindex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Folded texts as runs of letters, in lower case: whatever is neither letter nor digit only parts runs. A character of a
/// private area (外字) is a letter.
final class Letters {

    /// Nobody types more to find the very same.
    static final int MAX_JOINED = 400;

    private Letters() {}

    /// The letters alone, as one.
    static String joined(String folded) {
        return String.join("", runs(folded));
    }

    /// The runs of a folded text.
    static List<String> runs(String folded) {
        var runs = new ArrayList<String>();
        var run = new StringBuilder();
        for (int i = 0; i < folded.length();) {
            int point = folded.codePointAt(i);
            if (isLetter(point)) {
                run.appendCodePoint(Character.toLowerCase(point));
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            i += Character.charCount(point);
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    /// Pairs of neighbouring letters, and after each run its last letter alone: so a single letter is the beginning of a
    /// term wherever it stands.
    static List<String> pairs(String folded) {
        var pairs = new ArrayList<String>(folded.length());
        runs(folded).forEach(run -> addPairs(run, pairs));
        return pairs;
    }

    private static void addPairs(String run, List<String> pairs) {
        for (int i = 0; i < run.length();) {
            int next = run.offsetByCodePoints(i, 1);
            pairs.add(run.substring(i, next < run.length() ? run.offsetByCodePoints(next, 1) : next));
            i = next;
        }
    }

    /// The kanji one by one.
    static List<String> kanji(String folded) {
        return folded.codePoints().filter(Character::isIdeographic).mapToObj(Character::toString).toList();
    }

    static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.PRIVATE_USE -> true;
                    default -> false;
                };
    }

    /// A word in kana in both of their scripts, any other as it is.
    static Set<String> scripts(String word) {
        return isKana(word) ? new LinkedHashSet<>(List.of(word, hiragana(word), katakana(word))) : Set.of(word);
    }

    /// Whether a word is in hiragana and katakana alone.
    static boolean isKana(String word) {
        return !word.isEmpty() && word.codePoints().allMatch(point -> point >= 0x3041 && point <= 0x30ff);
    }

    /// Katakana as hiragana; anything else as it is.
    static String hiragana(String text) {
        var hiragana = new StringBuilder(text.length());
        text.chars()
                .map(unit -> unit >= 0x30a1 && unit <= 0x30f6 ? unit - 0x60 : unit)
                .forEach(unit -> hiragana.append((char) unit));
        return hiragana.toString();
    }

    /// Hiragana as katakana; anything else as it is.
    static String katakana(String text) {
        var katakana = new StringBuilder(text.length());
        text.chars()
                .map(unit -> unit >= 0x3041 && unit <= 0x3096 ? unit + 0x60 : unit)
                .forEach(unit -> katakana.append((char) unit));
        return katakana.toString();
    }
}
