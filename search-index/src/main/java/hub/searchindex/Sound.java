package hub.searchindex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.ja.dict.ToStringUtil;

/// How names sound, in one rough spelling of Latin letters that every way of typing leads to: しみん, シミン, simin, shimin and
/// an input method's half-done しm all begin `simin`. Long vowels and doubled letters count once.
final class Sound {

    /// Stands before the sound of a whole name, so that its beginning weighs more than that of a word inside.
    static final String START = "^";

    private static final int MAX_CHARS = 60;
    private static final int MAX_BEGINNINGS = 20;

    private static final Pattern TYPEABLE = Pattern.compile("[\\u3041-\\u30ffA-Za-z0-9\\p{Mn}'.-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]");
    private static final Pattern TWICE = Pattern.compile("([a-z])\\1+");

    /// Spellings of Hepburn and of what is typed, each with the one used here; the order matters.
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("tch", "ch"), new Spelling("sh([aueo])", "sy$1"), new Spelling("sh", "s"),
            new Spelling("ch([aueo])", "ty$1"), new Spelling("ch", "t"), new Spelling("c([aueoy])", "k$1"),
            new Spelling("ts", "t"), new Spelling("j([aueo])", "zy$1"), new Spelling("j", "z"), new Spelling("yi", "i"),
            new Spelling("(zy|ty|sy)y", "$1"), new Spelling("dz", "z"), new Spelling("d([iu])", "z$1"),
            new Spelling("f", "h"), new Spelling("m([bpm])", "n$1"), new Spelling("ou", "o"), new Spelling("wo", "o"));

    private record Spelling(Pattern from, String to) {

        Spelling(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private Sound() {}

    /// Whether a word can be typed by its sound: kana and Latin letters, mixed or not.
    static boolean isTypeable(String word) {
        return TYPEABLE.matcher(word).matches();
    }

    /// The sound of kana and Latin letters; of anything else only what there is of these.
    static String of(String word) {
        var katakana = Letters.katakana(word.toLowerCase(Locale.ROOT));
        var typed = katakana.endsWith("ッ") ? katakana.substring(0, katakana.length() - 1) : katakana;
        var latin = Normalizer.normalize(ToStringUtil.getRomanization(typed), Normalizer.Form.NFD);
        return rough(OTHERS.matcher(MARKS.matcher(latin).replaceAll("")).replaceAll(""));
    }

    /// What may be typed for a name: its sound from each of its words on.
    static List<String> beginnings(List<String> readings) {
        var beginnings = new ArrayList<String>();
        for (int i = 0; i < readings.size() && i < MAX_BEGINNINGS; i++) {
            var sound = of(String.join("", readings.subList(i, readings.size())));
            if (!sound.isEmpty()) {
                beginnings.add(sound.substring(0, Math.min(MAX_CHARS, sound.length())));
            }
        }
        if (!beginnings.isEmpty()) {
            beginnings.add(START + beginnings.getFirst());
        }
        return beginnings;
    }

    private static String rough(String latin) {
        var rough = latin;
        for (var spelling : SPELLINGS) {
            rough = spelling.from().matcher(rough).replaceAll(spelling.to());
        }
        return TWICE.matcher(rough).replaceAll("$1");
    }
}
