package hub.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.searchindex.bench.Collection.Query;
import hub.searchindex.bench.Collection.Question;
import hub.searchindex.bench.CollectionReader.BadCollection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CollectionReaderTest {

    @TempDir private Path folder;

    @Test
    void a_collection_is_read_with_or_without_names_of_columns() throws Exception {
        write("questions.tsv", "id\tquestion\tanswer\nq1\tごみの日は？\t火曜です。\\n詳しくは\tこちら\nq2\t窓口は？\n");
        write("queries.tsv", "a\tいつ捨てる\nb\t判定なし\n");
        write("judgments.tsv", "query\tquestion\tgrade\na\tq1\t2\na\tq2\t0\n");
        write("asked.tsv", "q1\tゴミ出しの曜日\nq1\tいつ出す\n");
        var collection = read();
        assertThat(collection.questions()).containsExactly(new Question("q1", "ごみの日は？", "火曜です。\n詳しくは こちら"),
                new Question("q2", "窓口は？", ""));
        assertThat(collection.queries()).containsExactly(new Query("a", "いつ捨てる", Map.of("q1", 2)),
                new Query("b", "判定なし", Map.of()));
        assertThat(collection.judged()).hasSize(1);
        assertThat(collection.asked()).isEqualTo(Map.of("q1", List.of("ゴミ出しの曜日", "いつ出す")));
    }

    @Test
    void windows_files_are_read() throws Exception {
        write("questions.tsv", "\uFEFFq1\tごみの日は？\t火曜\r\n\r\n");
        write("queries.tsv", "\uFEFFid\ttext\r\na\tいつ\r\n");
        write("judgments.tsv", "\uFEFFa\tq1\t1\r\n");
        assertThat(read().queries()).containsExactly(new Query("a", "いつ", Map.of("q1", 1)));
    }

    @Test
    void every_fault_is_told_by_its_line_at_once() throws IOException {
        write("questions.tsv", "q1\tごみの日は？\t火曜\nq1\tもう一度\t\n\t番号なし\t\nq3\n");
        write("queries.tsv", "a\tいつ\nb\t \n");
        write("judgments.tsv", "a\tq1\t1\na\tq1\t2\na\tq1\tよい\na\tq1\t-1\na\tq1\n");
        assertThatThrownBy(this::read).isInstanceOfSatisfying(BadCollection.class,
                bad -> assertThat(bad.errors).containsExactly("questions.tsv, line 3: the id is empty",
                        "questions.tsv, line 4: 2 cells between tabs are needed, there are 1",
                        "questions.tsv, line 2: the id q1 stands twice", "queries.tsv, line 2: the text is empty",
                        "judgments.tsv, line 5: 3 cells between tabs are needed, there are 2",
                        "judgments.tsv, line 2: the pair a, q1 stands twice",
                        "judgments.tsv, line 3: the grade is no whole number from 0: よい",
                        "judgments.tsv, line 4: the grade is no whole number from 0: -1"));
    }

    @Test
    void a_judgment_of_what_is_not_there_is_left_out_with_a_remark() throws Exception {
        write("questions.tsv", "q1\tごみの日は？\t火曜\n");
        write("queries.tsv", "a\tいつ\n");
        write("judgments.tsv", "a\tq1\t1\na\tq9\t1\nz\tq1\t1\n");
        var reader = new CollectionReader(folder);
        assertThat(reader.read().judged()).containsExactly(new Query("a", "いつ", Map.of("q1", 1)));
        assertThat(reader.remarks()).containsExactly("judgments.tsv, line 2: left out, no question has the id q9",
                "judgments.tsv, line 3: left out, no query has the id z");
    }

    @Test
    void files_that_are_missing_or_no_text_are_told() throws IOException {
        write("queries.tsv", "");
        Files.write(folder.resolve("judgments.tsv"), new byte[]{(byte) 0xff, 0});
        assertThatThrownBy(this::read).isInstanceOfSatisfying(BadCollection.class,
                bad -> assertThat(bad.errors).hasSize(5).anyMatch(e -> e.startsWith("questions.tsv: cannot be read"))
                        .contains("judgments.tsv: no UTF-8 text", "queries.tsv: no query in it"));
    }

    private Collection read() throws BadCollection {
        return new CollectionReader(folder).read();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
