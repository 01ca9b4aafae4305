package hub.community.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.Uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class AnswerTest {

    @TempDir Path folder;

    private QuestionTown town;

    @BeforeEach
    void start() {
        town = new QuestionTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void several_answers_solve_a_question_and_stand_first() {
        var id = town.ask(town.takahashi, "複合機が動きません");
        var one = town.answer(town.nakamura, id, "電源を入れ直してください");
        var two = town.answer(town.igarashi, id, "紙を入れてください");
        var three = town.answer(town.kobayashi, id, "隣を使いました");
        assertThat(town.brief(town.sasaki, id).getString("state")).isEqualTo("ANSWERED");
        town.takahashi.put(QuestionTown.answerAt(two) + "/accepted", Map.of()).ok();
        town.takahashi.put(QuestionTown.answerAt(three) + "/accepted", Map.of()).ok();
        town.takahashi.put(QuestionTown.answerAt(one) + "/useful", Map.of()).ok();
        town.takahashi.put(QuestionTown.answerAt(three) + "/useful", Map.of()).ok();
        var page = town.page(town.sasaki, id);
        assertThat(QuestionTown.ids(page.getJsonArray("answers"))).containsExactly(three, two, one);
        assertThat(town.brief(town.sasaki, id).getString("state")).isEqualTo("SOLVED");
        assertThat(QuestionTown.objects(page.getJsonObject("head").getJsonArray("steps")))
                .extracting(step -> step.getString("kind")).containsExactly("ASKED", "ANSWERED", "SOLVED");
        town.takahashi.delete(QuestionTown.answerAt(two) + "/accepted").ok();
        town.takahashi.delete(QuestionTown.answerAt(three) + "/accepted").ok();
        assertThat(town.brief(town.sasaki, id).getString("state")).isEqualTo("ANSWERED");
        assertThat(town.brief(town.sasaki, id).getString("solved")).isNull();
    }

    @Test
    void only_who_asked_accepts_unless_the_category_says_otherwise() {
        var id = town.ask(town.takahashi, "だれが決めますか");
        var answer = town.answer(town.kobayashi, id, "質問した人です");
        assertThat(accept(town.kobayashi, answer)).isEqualTo("community.accept_rule");
        assertThat(accept(town.nakamura, answer)).isEqualTo("community.accept_rule");
        assertThat(town.brief(town.nakamura, id).getString("state")).isEqualTo("ANSWERED");
        var category = town.category("情報", Map.of("sectionAccepts", true, "unit", town.unit("情報政策課")));
        var other = town.tryAsk(town.takahashi, "課が決める", Map.of("category", category)).ok().getLong("question");
        var given = town.answer(town.kobayashi, other, "答え");
        assertThat(accept(town.kobayashi, given)).isEqualTo("community.accept_rule");
        assertThat(accept(town.nakamura, given)).isEmpty();
    }

    @Test
    void the_section_in_charge_makes_an_answer_official() {
        var category = town.category("情報", Map.of("membersOfficial", true, "unit", town.unit("情報政策課")));
        var id = town.tryAsk(town.takahashi, "端末の貸出", Map.of("category", category)).ok().getLong("question");
        var answer = town.answer(town.kobayashi, id, "窓口へ");
        var mine = town.page(town.nakamura, id).getJsonObject("mine");
        assertThat(mine.getJsonArray("officialFor")).hasSize(1);
        assertThat(official(town.kobayashi, answer, "建築課")).isEqualTo("community.official_rule");
        assertThat(official(town.nakamura, answer, "建築課")).isEqualTo("community.official_rule");
        assertThat(official(town.nakamura, answer, "情報政策課")).isEmpty();
        assertThat(town.brief(town.takahashi, id).getBoolean("official")).isTrue();
        assertThat(town.brief(town.takahashi, id).getString("state")).isEqualTo("SOLVED");
        assertThat(town.kobayashi.delete(QuestionTown.answerAt(answer) + "/official").code())
                .isEqualTo("community.official_rule");
        town.igarashi.patch(QuestionTown.answerAt(answer), Map.of("text", "三階の窓口へ")).ok();
        town.igarashi.delete(QuestionTown.answerAt(answer) + "/official").ok();
        assertThat(town.brief(town.takahashi, id).getString("state")).isEqualTo("ANSWERED");
    }

    @Test
    void useful_counts_each_person_once_and_never_oneself() throws Exception {
        var id = town.ask(town.takahashi, "役に立つ質問");
        var answer = town.answer(town.nakamura, id, "役に立つ回答");
        List<Callable<Answer>> taps = IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(_ -> () -> town.igarashi.put(QuestionTown.answerAt(answer) + "/useful",
                        Map.of()))
                .toList();
        assertThat(town.atOnce(taps)).allMatch(each -> each.status() == 200);
        assertThat(useful(answer, id)).isEqualTo(1);
        assertThat(town.nakamura.put(QuestionTown.answerAt(answer) + "/useful", Map.of()).code())
                .isEqualTo("community.own_useful");
        assertThat(town.takahashi.put(QuestionTown.at(id) + "/useful", Map.of()).code())
                .isEqualTo("community.own_useful");
        town.igarashi.delete(QuestionTown.answerAt(answer) + "/useful").ok();
        town.igarashi.delete(QuestionTown.answerAt(answer) + "/useful").ok();
        assertThat(useful(answer, id)).isZero();
    }

    @Test
    void two_who_accept_at_once_leave_one_mark() throws Exception {
        var category = town.category("情報", Map.of("moderatorsAccept", true));
        var id = town.tryAsk(town.takahashi, "競争", Map.of("category", category)).ok().getLong("question");
        var answer = town.answer(town.nakamura, id, "答え");
        try (var stream = QuestionTown.listening(town.igarashi)) {
            assertThat(town.atOnce(List.of(
                    () -> town.takahashi.put(QuestionTown.answerAt(answer) + "/accepted", Map.of()),
                    () -> town.sasaki.put(QuestionTown.answerAt(answer) + "/accepted", Map.of()))))
                    .allMatch(each -> each.status() == 200);
            town.ask(town.takahashi, "合図");
            stream.next("community.asked");
            assertThat(town.logged("community.answerChanged")).filteredOn(told -> !told.startsWith("{"))
                    .as("by a person").hasSize(1);
        }
        assertThat(town.brief(town.igarashi, id).getString("state")).isEqualTo("SOLVED");
    }

    @Test
    void an_answer_taken_away_leaves_none_of_its_words_in_the_log() {
        var id = town.ask(town.takahashi, "秘密の答え");
        var answer = town.answer(town.nakamura, id, "言ってはいけない言葉");
        var kept = town.answer(town.igarashi, id, "残る言葉");
        town.comment(town.kobayashi, QuestionTown.answerAt(answer), "言ってはいけない言葉ですか").ok();
        town.nakamura.patch(QuestionTown.answerAt(answer), Map.of("text", "言ってはいけない言葉、二度目")).ok();
        assertThat(town.kobayashi.delete(QuestionTown.answerAt(answer)).code()).isEqualTo("community.not_yours");
        assertThat(town.loggedWith("言ってはいけない言葉")).isEqualTo(3);
        town.nakamura.delete(QuestionTown.answerAt(answer)).ok();
        assertThat(town.loggedWith("言ってはいけない言葉")).isZero();
        assertThat(town.loggedWith("残る言葉")).isPositive();
        assertThat(QuestionTown.ids(town.page(town.takahashi, id).getJsonArray("answers"))).containsExactly(kept);
        assertThat(town.nakamura.delete(QuestionTown.answerAt(answer)).status()).isEqualTo(404);
    }

    @Test
    void remarks_are_written_changed_and_taken_away_by_their_authors() {
        var id = town.ask(town.takahashi, "質問");
        var answer = town.answer(town.nakamura, id, "答え");
        var on = town.comment(town.igarashi, QuestionTown.at(id), "補足です").ok().getLong("id");
        town.comment(town.kobayashi, QuestionTown.answerAt(answer), "助かります").ok();
        assertThat(town.comment(town.kobayashi, QuestionTown.answerAt(answer), "長".repeat(1_001)).code())
                .isEqualTo("community.text_too_long");
        assertThat(town.kobayashi.patch("/api/community/comments/" + on, Map.of("text", "他人")).code())
                .isEqualTo("community.not_yours");
        town.igarashi.patch("/api/community/comments/" + on, Map.of("text", "補足でした")).ok();
        var page = town.page(town.takahashi, id);
        assertThat(page.getJsonArray("comments").getJsonObject(0).getString("text")).isEqualTo("補足でした");
        assertThat(page.getJsonArray("answers").getJsonObject(0).getJsonArray("comments")).hasSize(1);
        town.sasaki.delete("/api/community/comments/" + on).ok();
        assertThat(town.page(town.takahashi, id).getJsonArray("comments")).isEmpty();
        assertThat(town.loggedWith("補足")).isZero();
    }

    @Test
    void files_are_shown_with_what_holds_them() {
        var file = Uploads.send(town.takahashi, "画面.txt", "画面".getBytes(UTF_8)).getLong("id");
        var id = town.tryAsk(town.takahashi, "画面のとおりです", Map.of("files", List.of(file))).ok().getLong("question");
        assertThat(town.page(town.nakamura, id).getJsonObject("head").getJsonArray("files")).hasSize(1);
        assertThat(town.nakamura.get("/api/files/" + file).status()).isEqualTo(200);
        town.sasaki.put(QuestionTown.at(id) + "/hidden", Map.of()).ok();
        assertThat(town.nakamura.get("/api/files/" + file).status()).isEqualTo(404);
        assertThat(town.takahashi.get("/api/files/" + file).status()).isEqualTo(404);
    }

    private int useful(long answer, long question) {
        return QuestionTown.objects(town.page(town.takahashi, question).getJsonArray("answers")).stream()
                .filter(each -> each.getLong("id") == answer).findFirst().orElseThrow().getInteger("useful");
    }

    private static String accept(Browser who, long answer) {
        return who.put(QuestionTown.answerAt(answer) + "/accepted", Map.of()).code();
    }

    private String official(Browser who, long answer, String unit) {
        return who.put(QuestionTown.answerAt(answer) + "/official", Map.of("unit", town.unit(unit))).code();
    }
}
