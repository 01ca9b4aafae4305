package hub.community.review;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.community.Plaza;
import hub.testing.Browser;
import hub.testing.TestClock;

import static hub.community.Plaza.notices;
import static org.assertj.core.api.Assertions.assertThat;

/// 中村 asked, 髙橋 answered, and 中村 accepted it: others rely on it. 建築課 is in charge.
class ReviewTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private Plaza plaza;
    private long question;
    private long answer;

    @BeforeEach
    void start() {
        plaza = new Plaza(folder, clock);
        question = plaza.ask(plaza.nakamura, "確認申請の控えは何年残しますか", Map.of("concerned", plaza.unit("建築課")));
        answer = plaza.answer(plaza.takahashi, question, "15年です");
        plaza.accept(plaza.nakamura, answer);
    }

    @AfterEach
    void stop() {
        plaza.close();
    }

    @Test
    void what_was_accepted_is_looked_at_after_a_year_by_its_author_and_the_section_in_charge() {
        assertThat(shown().getString("review")).isEqualTo("2027-11-18");
        later(364);
        assertThat(due(plaza.takahashi)).isEmpty();
        later(2);
        assertThat(due(plaza.takahashi)).containsExactly(answer);
        assertThat(due(plaza.watanabe)).as("of the section in charge").containsExactly(answer);
        assertThat(due(plaza.igarashi)).isEmpty();
        assertThat(due(plaza.sasaki)).as("a moderator's own").isEmpty();
        assertThat(ids(plaza.sasaki.get("/api/community/reviews?all=1").ok())).containsExactly(answer);
        assertThat(ids(plaza.igarashi.get("/api/community/reviews?all=1").ok())).as("no moderator").isEmpty();
    }

    @Test
    void found_correct_it_counts_as_checked_today_for_another_year() {
        later(366);
        var reviewed = review(plaza.watanabe, "CORRECT").ok();
        assertThat(reviewed.getString("review")).isEqualTo("2028-11-19");
        assertThat(shown().getString("checked")).isEqualTo(clock.instant().toString());
        assertThat(due(plaza.takahashi)).isEmpty();
        assertThat(history()).containsExactly("CORRECT " + plaza.watanabe.person());
    }

    @Test
    void anybody_may_doubt_it_once_and_who_looks_after_it_hears_of_that() {
        assertThat(doubt(plaza.igarashi, "30年になりました").ok().getString("health")).isEqualTo("DOUBTED");
        doubt(plaza.igarashi, "重ねて").ok();
        doubt(plaza.kobayashi, "").ok();
        var review = plaza.takahashi.get("/api/community/reviews").ok().getJsonArray("reviews").getJsonObject(0);
        assertThat(review.getJsonArray("doubts")).hasSize(2);
        assertThat(review.getJsonArray("doubts").getJsonObject(1).getString("note")).isEqualTo("30年になりました");
        assertThat(notices(plaza.takahashi).getFirst()).isEqualTo("DOUBTED " + question);
        review(plaza.takahashi, "CORRECT").ok();
        assertThat(shown().getString("health")).isEqualTo("FRESH");
        assertThat(due(plaza.takahashi)).isEmpty();
        doubt(plaza.igarashi, "やはり30年では").ok();
        assertThat(due(plaza.takahashi)).as("doubted again after it was looked at").containsExactly(answer);
    }

    @Test
    void fixing_it_takes_an_edit() {
        clock.advance(Duration.ofMinutes(1));
        doubt(plaza.igarashi, "30年になりました").ok();
        clock.advance(Duration.ofMinutes(1));
        assertThat(review(plaza.takahashi, "FIX").code()).isEqualTo("review.not_edited");
        plaza.takahashi.patch("/api/community/answers/" + answer, Map.of("text", "30年です")).ok();
        assertThat(review(plaza.takahashi, "FIX").ok().getString("health")).isEqualTo("FRESH");
        clock.advance(Duration.ofMinutes(1));
        assertThat(review(plaza.takahashi, "FIX").code()).as("nothing new was fixed").isEqualTo("review.not_edited");
    }

    @Test
    void without_its_only_good_answer_a_question_is_open_again() {
        review(plaza.takahashi, "OBSOLETE").ok();
        assertThat(shown().getString("health")).isEqualTo("OBSOLETE");
        assertThat(brief().getString("state")).isNotEqualTo("SOLVED");
        assertThat(doubt(plaza.igarashi, "").code()).isEqualTo("review.obsolete");
        later(400);
        assertThat(due(plaza.takahashi)).as("nobody relies on it any more").isEmpty();
    }

    @Test
    void with_another_good_answer_it_stays_solved() {
        plaza.accept(plaza.nakamura, plaza.answer(plaza.kobayashi, question, "30年です"));
        review(plaza.takahashi, "OBSOLETE").ok();
        assertThat(brief().getString("state")).isEqualTo("SOLVED");
    }

    @Test
    void who_has_nothing_to_do_with_it_can_only_doubt() {
        for (var verdict : List.of("CORRECT", "FIX", "OBSOLETE")) {
            assertThat(review(plaza.igarashi, verdict).code()).isEqualTo("review.not_yours");
        }
        assertThat(review(plaza.takahashi, "DOUBT").code()).isEqualTo("request.invalid");
        assertThat(review(plaza.takahashi, "SURE").status()).isEqualTo(400);
        assertThat(doubt(plaza.igarashi, "あ".repeat(501)).code()).isEqualTo("review.note_too_long");
        assertThat(shown().getString("health")).isEqualTo("FRESH");
        assertThat(history()).isEmpty();
    }

    @Test
    void what_is_hidden_is_there_for_nobody() {
        doubt(plaza.igarashi, "").ok();
        plaza.hide(question);
        assertThat(due(plaza.takahashi)).isEmpty();
        assertThat(review(plaza.takahashi, "CORRECT").code()).isEqualTo("not_found");
        assertThat(doubt(plaza.kobayashi, "").code()).isEqualTo("not_found");
        assertThat(plaza.takahashi.get("/api/community/answers/" + answer + "/reviews").code()).isEqualTo("not_found");
        assertThat(plaza.takahashi.post("/api/community/answers/999999/doubt", Map.of()).code()).isEqualTo("not_found");
    }

    @Test
    void the_rule_of_a_category_shortens_the_time() {
        var category = plaza.sasaki.post("/api/community/categories",
                Map.of("name", "制度", "rule", Plaza.rule(Map.of("reviewMonths", 3)))).ok().getLong("id");
        var other = plaza.ask(plaza.nakamura, "申請の様式は", Map.of("category", category));
        plaza.accept(plaza.nakamura, plaza.answer(plaza.takahashi, other, "様式第2号です"));
        assertThat(answers(other).getString("review")).isEqualTo("2027-02-18");
    }

    @Test
    void doubts_and_reviews_at_once_leave_nothing_half_done() throws InterruptedException {
        var both = IntStream.range(0, 16).mapToObj(n -> Thread.ofVirtual().start(() -> {
            if (n % 2 == 0) {
                doubt(n % 4 == 0 ? plaza.igarashi : plaza.kobayashi, "").ok();
            } else {
                review(plaza.takahashi, "CORRECT").ok();
            }
        })).toList();
        for (var one : both) {
            one.join();
        }
        var doubted = shown().getString("health").equals("DOUBTED");
        assertThat(due(plaza.takahashi)).hasSize(doubted ? 1 : 0);
        review(plaza.takahashi, "CORRECT").ok();
        assertThat(due(plaza.takahashi)).isEmpty();
    }

    @Test
    void the_list_is_read_page_by_page() {
        for (int n = 0; n < 4; n++) {
            var other = plaza.answer(plaza.takahashi, plaza.ask(plaza.nakamura, "質問" + n), "回答");
            plaza.igarashi.post("/api/community/answers/" + other + "/doubt", Map.of("note", "")).ok();
        }
        var first = plaza.takahashi.get("/api/community/reviews?limit=3").ok();
        assertThat(first.getInteger("total")).isEqualTo(4);
        assertThat(ids(first)).hasSize(3);
        var second = plaza.takahashi.get("/api/community/reviews?limit=3&after=" + first.getString("next")).ok();
        assertThat(ids(second)).hasSize(1).doesNotContainAnyElementsOf(ids(first));
        assertThat(second.getString("next")).isNull();
    }

    private void later(int days) {
        clock.advance(Duration.ofDays(days));
        plaza.signInAgain();
    }

    private Browser.Answer review(Browser by, String verdict) {
        return by.post("/api/community/answers/" + answer + "/review", Map.of("verdict", verdict));
    }

    private Browser.Answer doubt(Browser by, String note) {
        return by.post("/api/community/answers/" + answer + "/doubt", Map.of("note", note));
    }

    private List<String> history() {
        return plaza.igarashi.get("/api/community/answers/" + answer + "/reviews").ok().getJsonArray("reviews").stream()
                .map(JsonObject.class::cast)
                .map(past -> past.getString("verdict") + " " + past.getLong("by"))
                .toList();
    }

    private JsonObject shown() {
        return answers(question);
    }

    private JsonObject answers(long id) {
        return plaza.nakamura.get("/api/community/questions/" + id).ok().getJsonArray("answers").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getLong("author") == plaza.takahashi.person())
                .findFirst().orElseThrow();
    }

    private JsonObject brief() {
        return plaza.nakamura.get("/api/community/questions/" + question).ok().getJsonObject("head")
                .getJsonObject("brief");
    }

    private static List<Long> due(Browser person) {
        return ids(person.get("/api/community/reviews").ok());
    }

    private static List<Long> ids(JsonObject list) {
        return list.getJsonArray("reviews").stream().map(one -> ((JsonObject) one).getLong("answer")).toList();
    }
}
