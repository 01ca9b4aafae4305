package hub.directory.reading;

import java.text.Normalizer;
import java.util.Locale;

/// Makes texts comparable that a reader takes for the same: full and half width, katakana and hiragana, capitals,
/// spaces, hyphens and variation selectors, and the variant forms of kanji in names (髙 高, 﨑 崎, 邉 辺).
public final class Folding {

    private Folding() {}

    /// The folded text, without spaces; empty if nothing in it can be searched for.
    public static String fold(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Folding::foldOne)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int foldOne(int point) {
        return KanjiVariants.plain(hiragana(point));
    }

    private static int hiragana(int point) {
        var shifted = point >= 'ァ' && point <= 'ヶ' ? point - 'ァ' + 'ぁ' : point;
        return switch (shifted) {
            case 'ゕ' -> 'か';
            case 'ゖ' -> 'け';
            case 'ゐ' -> 'い';
            case 'ゑ' -> 'え';
            default -> shifted;
        };
    }
}
