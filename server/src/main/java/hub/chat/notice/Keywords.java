package hub.chat.notice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Finds a person's words in a text, whatever their width and case: `ｗｉｆｉ` is `WiFi`. Parts of words count, because
/// Japanese has no gaps between them.
final class Keywords {

    private Keywords() {}

    static boolean in(String text, List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        var folded = fold(text);
        return words.stream().map(Keywords::fold).anyMatch(word -> !word.isBlank() && folded.contains(word));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
