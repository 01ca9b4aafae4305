package hub.chat.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts as the index has them: folded by NFKC and to lower case, cut into runs of letters and digits, each run into pairs
/// of letters, because Japanese has no spaces between words. Nothing else gets through, so no query means anything to SQLite
/// but words.
final class Words {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private Words() {}

    /// The runs of a text.
    static List<String> of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return RUN.matcher(folded).results().map(run -> run.group()).toList();
    }

    /// What is indexed of a text: the pairs of each run, then its last letter alone, so that single letters are found as the
    /// beginning of a pair.
    static String indexed(String text) {
        return of(text).stream().map(Words::pairsAndLast).collect(Collectors.joining(" "));
    }

    /// The query that finds texts with all of these words anywhere inside.
    static String query(List<String> words) {
        return words.stream().map(Words::phrase).collect(Collectors.joining(" AND "));
    }

    /// Whether a text has all of these words.
    static boolean in(String text, List<String> words) {
        var runs = of(text);
        return words.stream().allMatch(word -> runs.stream().anyMatch(run -> run.contains(word)));
    }

    private static String phrase(String word) {
        return word.codePointCount(0, word.length()) == 1
                ? "\"" + word + "\" *"
                : "\"" + String.join(" ", pairs(word)) + "\"";
    }

    private static String pairsAndLast(String run) {
        var tokens = pairs(run);
        tokens.add(run.substring(run.offsetByCodePoints(run.length(), -1)));
        return String.join(" ", tokens);
    }

    private static List<String> pairs(String run) {
        var points = run.codePoints().toArray();
        var pairs = new ArrayList<String>(points.length);
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }
}
