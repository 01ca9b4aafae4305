package hub.searchindex;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Texts in one spelling: NFKC, without variation selectors and invisible characters, controls as blanks, variants of one
/// kanji as the usual one (髙橋 is 高橋). The same for what is indexed and for what is looked for.
final class Fold {

    /// Pairs of a variant and its usual form, both in people's and places' names; NFKC knows many more.
    private static final String VARIANTS = """
            髙高﨑崎嵜崎濵浜濱浜邊辺邉辺齋斎齊斉澤沢廣広國国櫻桜眞真惠恵德徳瀨瀬曻昇桒桑栁柳昻昂槗橋舘館嶋島嶌島壽寿\
            榮栄實実藏蔵總総條条當当學学會会圓円驛駅關関薗園萬万顯顕渕淵渊淵礒磯峯峰穐秋冨富""";

    private static final int YOSHI_OF_EARTH = 0x20bb7;
    private static final int BRIDGE_OF_NAMES = 0x2363a;

    private static final char[] USUAL = usual();

    /// What people see as one letter: nothing in it can be normalized apart from the rest of it.
    private static final Pattern LETTER = Pattern.compile("\\X");

    private final String text;
    private final int[] origins;

    private Fold(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /// A text in its one spelling.
    static String of(String text) {
        var clean = needsCleaning(text) ? cleaned(text) : text;
        return Normalizer.normalize(clean, Normalizer.Form.NFKC);
    }

    /// The same, with the way back to the text as it was.
    static Fold mapped(String text) {
        var folded = new StringBuilder(text.length());
        var origins = new int[text.length() + 16];
        var letters = LETTER.matcher(text);
        while (letters.find()) {
            int from = folded.length();
            folded.append(of(letters.group()));
            if (folded.length() >= origins.length) {
                origins = Arrays.copyOf(origins, folded.length() * 2);
            }
            Arrays.fill(origins, from, folded.length(), letters.start());
        }
        origins[folded.length()] = text.length();
        return new Fold(folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
    }

    String text() {
        return text;
    }

    /// The part of the text as it was that became `from` to `to`.
    Mark origin(int from, int to) {
        int end = to;
        while (end < text.length() && end > 0 && origins[end] == origins[end - 1]) {
            end++;
        }
        return new Mark(origins[from], origins[end]);
    }

    private static boolean needsCleaning(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit) || clean(unit) != unit) {
                return true;
            }
        }
        return false;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(Fold::clean).filter(point -> point >= 0).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /// What a character becomes before it is normalized; -1 for nothing.
    private static int clean(int point) {
        if (isIn(point, 0x20, 0x7e) || isIn(point, 0x3040, 0x30ff)) {
            return point;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> -1;
            case Character.NON_SPACING_MARK -> isSelector(point) ? -1 : point;
            case Character.OTHER_LETTER -> usual(point);
            default -> point;
        };
    }

    private static boolean isIn(int point, int first, int last) {
        return point >= first && point <= last;
    }

    private static boolean isSelector(int point) {
        return isIn(point, 0xfe00, 0xfe0f) || isIn(point, 0xe0100, 0xe01ef) || isIn(point, 0x180b, 0x180d);
    }

    private static int usual(int point) {
        return switch (point) {
            case YOSHI_OF_EARTH -> '吉';
            case BRIDGE_OF_NAMES -> '橋';
            default -> point < USUAL.length && USUAL[point] != 0 ? USUAL[point] : point;
        };
    }

    private static char[] usual() {
        var usual = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < VARIANTS.length(); i += 2) {
            usual[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
        return usual;
    }
}
