package hub.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CutterTest {

    private final Cutter cutter = new Cutter(null);

    @ParameterizedTest
    @ValueSource(strings = {"粗大ごみの出し方を教えてください。", "サーバーのメンテナンスは21時からです", "関西国際空港に行きました",
        "Windows Updateが終わらない", "これはテストであることを示すためのものです", "ﾊﾟｿｺﾝ", "", "。、!?", "引っ越したので届け出たい"})
    void the_words_are_those_of_the_analyzer_as_shipped(String text) throws Exception {
        var folded = Fold.of(text);

        assertThat(cutter.terms(folded)).isEqualTo(shipped(folded));
    }

    private static List<String> shipped(String folded) throws Exception {
        var terms = new ArrayList<String>();
        try (var analyzer = new JapaneseAnalyzer(); var stream = analyzer.tokenStream("", folded)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    @Test
    void many_threads_cut_at_once() {
        var texts = Stream.iterate(0, i -> i + 1).limit(300).map(i -> "予算要求書" + i + "の締切").toList();
        var alone = texts.stream().map(cutter::terms).toList();

        assertThat(texts.parallelStream().map(cutter::terms).toList()).isEqualTo(alone);
    }

    @Test
    void pairs_end_with_the_last_letter_of_each_run() {
        assertThat(Letters.pairs("東京都-AB")).containsExactly("東京", "京都", "都", "ab", "b");
        assertThat(Letters.pairs("𠮷田")).containsExactly("𠮷田", "田");
        assertThat(Letters.pairs("。")).isEmpty();
    }
}
