package hub.searchindex.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.searchindex.words.BadLine.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class UserWordsTest {

    @TempDir private Path folder;

    @Test
    void a_word_of_the_town_is_cut_into_its_parts() throws IOException {
        var read = read("# places", "朝霧潮見館,朝霧 潮見館,アサギリ シオミカン,施設");
        assertThat(read.bad()).isEmpty();
        assertThat(cut(read, "朝霧潮見館へ")).containsExactly("朝霧", "潮見館", "へ");
    }

    @Test
    void a_bad_line_is_told_by_its_number_and_the_others_count() throws IOException {
        var read = read("朝霧潮見館,朝霧 潮見館,アサギリ シオミカン,施設", "三列,三列,サンレツ", "潮見館,潮見,シオミ,施設", "潮見館,潮見 館,シオミカン,施設",
                "潮見館,潮見館,しおみかん,施設", "朝霧潮見館,朝霧潮見館,アサギリシオミカン,施設", "\"開いた,引用,ヒライタ,符");
        assertThat(read.bad()).extracting(BadLine::line, BadLine::problem).containsExactly(
                tuple(2, Problem.COLUMNS), tuple(3, Problem.PARTS_DIFFER),
                tuple(4, Problem.READINGS_DIFFER),
                tuple(5, Problem.READING_NOT_KANA), tuple(6, Problem.TWICE),
                tuple(7, Problem.COLUMNS));
        assertThat(cut(read, "朝霧潮見館")).containsExactly("朝霧", "潮見館");
    }

    @Test
    void the_line_of_the_town_beats_ours() throws IOException {
        assertThat(cut(Dictionaries.starter(), "障がい者")).containsExactly("障がい", "者");
        var read = read("障がい者,障がい者,ショウガイシャ,ことば");
        assertThat(read.bad()).isEmpty();
        assertThat(cut(read, "障がい者")).containsExactly("障がい者");
    }

    @Test
    void the_version_names_the_words_not_their_order() {
        var one = read("朝霧館,朝霧 館,アサギリ カン,施設", "潮見館,潮見 館,シオミ カン,施設");
        var two = read("潮見館,潮見 館,シオミ カン,施設", "朝霧館,朝霧 館,アサギリ カン,施設");
        assertThat(one.version()).isEqualTo(two.version()).isNotEqualTo(Dictionaries.starter().version());
        assertThat(Dictionaries.none().version()).isNotEqualTo(Dictionaries.starter().version());
    }

    @Test
    void the_starter_list_has_no_bad_line() {
        var bad = new ArrayList<BadLine>();
        Lines.ofResource(Dictionaries.WORDS, UserWords.LINES_LIMIT, bad, new UserWords()::read);
        assertThat(bad).isEmpty();
    }

    private Dictionaries read(String... lines) {
        try {
            return Dictionaries
                    .read(new Dictionaries.Files(null, null, Files.write(folder.resolve("words.csv"), List.of(lines))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cut(Dictionaries dictionaries, String text) throws IOException {
        var terms = new ArrayList<String>();
        try (var tokenizer = new JapaneseTokenizer(dictionaries.words(), true, JapaneseTokenizer.Mode.SEARCH)) {
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) terms.add(term.toString());
        }
        return terms;
    }
}
