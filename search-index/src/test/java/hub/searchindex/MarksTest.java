package hub.searchindex;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTest {

    @TempDir private Path folder;
    private IndexOf it;

    @BeforeEach
    void open() throws UnusableIndexException {
        it = new IndexOf(folder);
    }

    @AfterEach
    void close() {
        it.close();
    }

    private List<String> marked(String text, String query) {
        return it.index.marks(text, query).stream().map(mark -> text.substring(mark.from(), mark.to())).toList();
    }

    @Test
    void words_are_marked_where_they_stand_also_inside_and_inflected() {
        assertThat(marked("東京都と京都", "京都")).containsExactly("京都", "京都");
        assertThat(marked("資料を送りました。資料", "送る 資料")).containsExactly("資料", "送り", "資料");
        assertThat(marked("資料を送りました", "\"送る\"")).isEmpty();
        assertThat(marked("何もない", "予算")).isEmpty();
    }

    @Test
    void marks_fit_the_text_as_it_is_written() {
        assertThat(marked("ﾊﾟｿｺﾝと㍿山田", "パソコン 株式会社")).containsExactly("ﾊﾟｿｺﾝ", "㍿");
        assertThat(marked("😀渡邊\uDB40\uDD00課長", "渡辺")).containsExactly("渡邊\uDB40\uDD00");
        assertThat(marked("か\u3099んき", "がん")).containsExactly("か\u3099ん");
        assertThat(marked("電話0277-12-3456", "12-34")).containsExactly("12-34");
    }

    @Test
    void other_words_and_kana_are_marked_as_they_find() {
        assertThat(marked("大型ごみは月曜", "粗大ごみ")).contains("大型ごみ");
        assertThat(marked("引っ越しの日", "ひっこし")).containsExactly("引っ越し");
    }

    @Test
    void a_letter_that_is_part_of_a_word_marks_nothing_alone() {
        assertThat(marked("照会書と電子証明書", "電子証明書")).containsExactly("電子証明書");
        assertThat(marked("金庫の鍵", "鍵を返す")).containsExactly("鍵");
    }

    @Test
    void a_text_answers_by_the_rule_of_messages() {
        assertThat(it.index.answers("予算要求の締切", "予算 締切")).isTrue();
        assertThat(it.index.answers("予算要求の締切", "予算 会場")).isFalse();
        assertThat(it.index.answers("資料を送りました", "送る")).isTrue();
        assertThat(it.index.answers("資料を送りました", "\"送る\"")).isFalse();
        assertThat(it.index.answers("東京都庁", "京都")).isTrue();
        assertThat(it.index.answers("引っ越しの日", "ひっこし")).isTrue();
        assertThat(it.index.answers("予算", "")).isFalse();
    }
}
