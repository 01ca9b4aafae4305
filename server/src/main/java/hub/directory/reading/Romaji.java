package hub.directory.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Latin letters for kana, and one spelling for the many ways people write a Japanese name in them.
public final class Romaji {

    private static final Map<String, String> SYLLABLES = syllables();

    /// Applied in order; each line is a pattern and what it becomes. The result is nobody's spelling, only the same
    /// for satou, satoh, satō and sato, for shinji and sinzi. Long vowels are shortened, so 'no ue' loses its u too:
    /// harmless, because the query loses it as well.
    private static final Rule[] RULES = {
        new Rule("[^a-z]", ""),
        new Rule("l", "r"),
        new Rule("tch", "cch"),
        new Rule("ch", "ty"),
        new Rule("c(?=ty)", "t"),
        new Rule("sh", "sy"),
        new Rule("j", "zy"),
        new Rule("d(?=zu|i|u)", "z"),
        new Rule("zz", "z"),
        new Rule("ts", "t"),
        new Rule("f", "h"),
        new Rule("yy", "y"),
        new Rule("(?<=[stz])y(?=i|e|$)", ""),
        new Rule("oh(?![aiueoy])", "o"),
        new Rule("o[ou]+", "o"),
        new Rule("u{2,}", "u"),
        new Rule("i{2,}", "i"),
        new Rule("m(?=[bmp])", "n"),
        new Rule("nn+", "n"),
        new Rule("wo", "o"),
    };

    private Romaji() {}

    /// Hepburn for a reading in hiragana or katakana, letter for letter (long vowels as written, so that it can be
    /// turned back), each word capitalised. What is not kana stays.
    public static String of(String kana) {
        var latin = new StringBuilder(kana.length() * 2);
        for (var word : kana.strip().split("[\\s　]+")) {
            latin.append(latin.isEmpty() ? "" : " ").append(capitalised(word(word)));
        }
        return latin.toString();
    }

    /// The spelling to compare by. Kana in the text is read first, so that a half-typed やまｚ finds Yamazaki.
    public static String comparable(String text) {
        var latin = Normalizer.normalize(word(text), Normalizer.Form.NFKD);
        for (var rule : RULES) {
            latin = rule.pattern.matcher(latin).replaceAll(rule.becomes);
        }
        return latin;
    }

    private static String word(String kana) {
        var hiragana = Folding.fold(kana);
        var latin = new StringBuilder();
        for (var i = 0; i < hiragana.length();) {
            var two = i + 2 <= hiragana.length() ? SYLLABLES.get(hiragana.substring(i, i + 2)) : null;
            var one = hiragana.substring(i, i + 1);
            latin.append(two != null ? two : SYLLABLES.getOrDefault(one, one));
            i += two != null ? 2 : 1;
        }
        return doubled(latin.toString());
    }

    /// っ doubles the consonant that follows it (tch before ch); at the end of a word it is silent.
    private static String doubled(String latin) {
        return latin.replace("っch", "tch").replaceAll("っ([a-z])", "$1$1").replace("っ", "");
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Map<String, String> syllables() {
        var syllables = new HashMap<String, String>();
        var pairs = """
                あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go
                さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to
                だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho
                ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo
                や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん n ゔ vu
                ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa ー -
                しゃ sha しゅ shu しょ sho しぇ she じゃ ja じゅ ju じょ jo じぇ je ぢゃ ja ぢゅ ju ぢょ jo
                ちゃ cha ちゅ chu ちょ cho ちぇ che てぃ ti でぃ di でゅ dyu とぅ tu どぅ du つぁ tsa つぇ tse つぉ tso
                ふぁ fa ふぃ fi ふぇ fe ふぉ fo ふゅ fyu うぃ wi うぇ we うぉ wo ゔぁ va ゔぃ vi ゔぇ ve ゔぉ vo
                """.strip().split("\\s+");
        for (var i = 0; i < pairs.length; i += 2) {
            syllables.put(pairs[i], pairs[i + 1].replace("-", ""));
        }
        addYRow(syllables);
        return Map.copyOf(syllables);
    }

    /// きゃ kya … りょ ryo: the consonant of the い-syllable and the small や-syllable.
    private static void addYRow(Map<String, String> syllables) {
        for (var first : "きぎにひびぴみり".split("")) {
            var consonant = syllables.getOrDefault(first, "").substring(0, 1);
            for (var small : "ゃゅょ".split("")) {
                syllables.put(first + small, consonant + syllables.get(small));
            }
        }
    }

    private record Rule(Pattern pattern, String becomes) {

        Rule(String pattern, String becomes) {
            this(Pattern.compile(pattern), becomes);
        }
    }
}
