package hub.searchindex.bench;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Pairs of words to search for: two nouns of one message, so that there is something to find.
final class Pairs {

    record Pair(String one, String other) {

        /// Whether trigrams can see both: words of two letters have none.
        boolean forTrigrams() {
            return one.length() >= 3 && other.length() >= 3;
        }
    }

    private final Random random;

    Pairs(long seed) {
        random = new Random(seed);
    }

    /// So many pairs from messages at random.
    List<Pair> of(List<String> texts, int count) throws IOException {
        var pairs = new ArrayList<Pair>();
        while (pairs.size() < count) {
            var nouns = nouns(texts.get(random.nextInt(texts.size())));
            if (nouns.size() < 2) continue;
            int one = random.nextInt(nouns.size());
            int other = (one + 1 + random.nextInt(nouns.size() - 1)) % nouns.size();
            pairs.add(new Pair(nouns.get(one), nouns.get(other)));
        }
        return pairs;
    }

    /// The nouns of a text, each once, of two letters or more.
    private static List<String> nouns(String text) throws IOException {
        try (var tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH)) {
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            var speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            var nouns = new ArrayList<String>();
            while (tokenizer.incrementToken()) {
                if (term.length() >= 2 && isNoun(speech.getPartOfSpeech()) && !nouns.contains(term.toString()))
                    nouns.add(term.toString());
            }
            return nouns;
        }
    }

    private static boolean isNoun(String speech) {
        return speech.startsWith("名詞-一般") || speech.startsWith("名詞-サ変接続") || speech.startsWith("名詞-固有名詞");
    }
}
