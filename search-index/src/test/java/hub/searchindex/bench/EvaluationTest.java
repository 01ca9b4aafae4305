package hub.searchindex.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import hub.searchindex.bench.Collection.Query;
import hub.searchindex.bench.Collection.Question;
import hub.searchindex.words.Dictionaries;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationTest {

    private static final List<Question> QUESTIONS = List.of(new Question("garbage", "大型ごみを出したい", "電話で申し込んでください。"),
            new Question("tax", "納税証明書の取り方", "窓口へお越しください。"), new Question("school", "学校の給食費", "口座から引き落とします。"));

    @Test
    void a_row_is_printed_for_each_way_of_ranking() throws Exception {
        var queries = List.of(new Query("1", "納税の証明", Map.of("tax", 2)), new Query("2", "給食のお金", Map.of("school", 1)),
                new Query("3", "粗大ごみの出し方", Map.of("garbage", 1)), new Query("4", "判定のない問い", Map.of()));
        var out = new ByteArrayOutputStream();
        var collection = new Collection(QUESTIONS, queries, Map.of("tax", List.of("完納の証明")));
        new Evaluation(collection, Dictionaries.starter(), new PrintStream(out, true, StandardCharsets.UTF_8)).print();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("3 questions, 4 queries, 3 of them judged")
                .containsPattern("JapaneseAnalyzer as shipped, one field +1\\.000 +1\\.000")
                .containsPattern("the hub +1\\.000 +1\\.000")
                .contains("other folds", "asked.tsv", "sure of its first answer");
    }

    @Test
    void history_is_what_each_query_was_right_for() {
        var one = new Query("1", "納税の証明", Map.of("tax", 2));
        var two = new Query("2", "税金を払った紙", Map.of("tax", 1, "school", 1));
        assertThat(Collection.history(List.of(one, two)))
                .isEqualTo(Map.of("tax", List.of("納税の証明", "税金を払った紙"), "school", List.of("税金を払った紙")));
        assertThat(Collection.history(List.of())).isEmpty();
    }

    @Test
    void half_a_query_is_the_first_half_of_its_letters() {
        assertThat(Score.firstHalf("納税の証明")).isEqualTo("納税の");
        assertThat(Score.firstHalf("𠮷田さん")).isEqualTo("𠮷田");
        assertThat(Score.firstHalf("")).isEmpty();
    }
}
