package hub.searchindex.words;

import java.text.Normalizer;
import java.util.Locale;

/// How words are compared: NFKC, lower case; as a key also without blanks and middle dots, which the tokenizer drops.
final class Text {

    static final int WORD_LIMIT = 50;

    static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static String key(String normal) {
        var key = new StringBuilder(normal.length());
        normal.codePoints().filter(c -> !Character.isWhitespace(c) && c != '・').forEach(key::appendCodePoint);
        return key.toString();
    }

    static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Text() {}
}
