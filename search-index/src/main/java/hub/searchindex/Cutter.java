package hub.searchindex;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// Cuts folded texts into words, as Lucene's Japanese analyzer does, but in one pass for all fields and with the words it
/// would leave out. For any number of threads.
final class Cutter {

    /// Katakana this long loses a long vowel at its end: サーバー is サーバ.
    private static final int STEM_CHARS = 4;

    private static final String SIGN = "記号";

    private static final Set<String> STOP_TAGS = JapaneseAnalyzer.getDefaultStopTags();
    private static final CharArraySet STOP_WORDS = JapaneseAnalyzer.getDefaultStopSet();

    private final @Nullable UserDictionary words;
    private final Queue<Knife> idle = new ConcurrentLinkedQueue<>();

    Cutter(@Nullable UserDictionary words) {
        this.words = words;
    }

    /// All words of a text, in order; the caller's own list.
    List<Word> cut(String folded) {
        var knife = idle.poll();
        if (knife == null) {
            knife = new Knife(words);
        }
        var cut = knife.cut(folded);
        idle.offer(knife);
        return cut;
    }

    /// What is indexed of a text's words.
    List<String> terms(String folded) {
        return cut(folded).stream().filter(Word::says).map(Word::term).toList();
    }

    /// A katakana word without the long vowel at its end, anything else in lower case.
    static String stem(String word) {
        boolean isLong = word.length() >= STEM_CHARS && word.endsWith("ー") && isKatakana(word);
        return isLong ? word.substring(0, word.length() - 1) : word.toLowerCase(Locale.ROOT);
    }

    static boolean isKatakana(String word) {
        return word.codePoints().allMatch(point -> point >= 0x30a0 && point <= 0x30ff);
    }

    /// A tokenizer with what it tells; one thread at a time.
    private static final class Knife {

        private final JapaneseTokenizer tokenizer;
        private final CharTermAttribute surface;
        private final OffsetAttribute offset;
        private final BaseFormAttribute base;
        private final PartOfSpeechAttribute speech;
        private final ReadingAttribute reading;

        Knife(@Nullable UserDictionary words) {
            tokenizer = new JapaneseTokenizer(words, true, true, JapaneseTokenizer.Mode.SEARCH);
            surface = tokenizer.addAttribute(CharTermAttribute.class);
            offset = tokenizer.addAttribute(OffsetAttribute.class);
            base = tokenizer.addAttribute(BaseFormAttribute.class);
            speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            reading = tokenizer.addAttribute(ReadingAttribute.class);
        }

        List<Word> cut(String folded) {
            try {
                var cut = new ArrayList<Word>(folded.length() / 2);
                tokenizer.setReader(new StringReader(folded));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    cut.add(word());
                }
                tokenizer.end();
                tokenizer.close();
                return cut;
            } catch (IOException e) {
                throw new UncheckedIOException("A text in memory could not be read", e);
            }
        }

        private Word word() {
            var seen = surface.toString();
            var form = base.getBaseForm() == null ? seen : base.getBaseForm();
            var tag = speech.getPartOfSpeech();
            boolean stopped = (isStopped(tag) && !isStrange(tag, seen)) || STOP_WORDS.contains(form);
            var term = stopped ? "" : stem(form);
            var read = reading.getReading() == null ? Letters.katakana(term) : reading.getReading();
            return new Word(seen, form, term, read, offset.startOffset(), offset.endOffset());
        }

        private static boolean isStopped(@Nullable String tag) {
            return tag != null && STOP_TAGS.contains(tag);
        }

        /// The dictionary calls letters it does not know signs, 外字 too: those are words here.
        private static boolean isStrange(@Nullable String tag, String seen) {
            return tag != null && tag.startsWith(SIGN) && Letters.isLetter(seen.codePointAt(0));
        }
    }
}
