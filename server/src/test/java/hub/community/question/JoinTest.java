package hub.community.question;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class JoinTest {

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
    void a_chain_of_duplicates_ends_at_the_last_of_them() {
        var a = town.ask(town.takahashi, "粗大ごみの日");
        var b = town.ask(town.takahashi, "大型ごみの日");
        var c = town.ask(town.igarashi, "家具を捨てる日");
        duplicate(town.takahashi, a, b).ok();
        duplicate(town.takahashi, b, c).ok();
        assertThat(town.brief(town.nakamura, a).getLong("canonical")).isEqualTo(c);
        assertThat(town.brief(town.nakamura, b).getLong("canonical")).isEqualTo(c);
        assertThat(town.brief(town.nakamura, a).getString("state")).isEqualTo("DUPLICATE");
        assertThat(duplicate(town.igarashi, c, a).code()).isEqualTo("community.cycle");
        assertThat(duplicate(town.igarashi, c, c).code()).isEqualTo("community.cycle");
        var d = town.ask(town.takahashi, "机を捨てる日");
        duplicate(town.takahashi, d, a).ok();
        assertThat(town.brief(town.nakamura, d).getLong("canonical")).isEqualTo(c);
        assertThat(QuestionTown.ids(town.page(town.nakamura, c).getJsonObject("head").getJsonArray("merged")))
                .containsExactly(d, b, a);
        assertThat(askedAs(c)).containsExactlyInAnyOrder("粗大ごみの日", "大型ごみの日", "机を捨てる日");
        assertThat(town.list(town.nakamura, "")).containsExactly(c);
        assertThat(town.tryAnswer(town.nakamura, a, "答え").code()).isEqualTo("community.duplicate");
        assertThat(duplicate(town.nakamura, c, a).code()).isEqualTo("community.not_yours");
        town.takahashi.delete(QuestionTown.at(a) + "/duplicate").ok();
        assertThat(town.brief(town.nakamura, a).getString("state")).isEqualTo("OPEN");
    }

    @Test
    void two_that_are_joined_to_each_other_at_once_make_no_ring() throws Exception {
        for (int i = 0; i < 5; i++) {
            var a = town.ask(town.takahashi, "一方 " + i);
            var b = town.ask(town.takahashi, "他方 " + i);
            var answers = town.atOnce(List.of(() -> duplicate(town.takahashi, a, b),
                    () -> duplicate(town.sasaki, b, a)));
            assertThat(answers).extracting(Browser.Answer::code).containsExactlyInAnyOrder("", "community.cycle");
        }
    }

    @Test
    void a_merge_moves_answers_remarks_and_what_was_useful() {
        var from = town.ask(town.takahashi, "古い質問");
        var into = town.ask(town.igarashi, "新しい質問");
        var answer = town.answer(town.nakamura, from, "移る答え");
        town.comment(town.kobayashi, QuestionTown.at(from), "移る補足").ok();
        town.comment(town.kobayashi, QuestionTown.answerAt(answer), "答えへの補足").ok();
        town.nakamura.put(QuestionTown.at(from) + "/useful", Map.of()).ok();
        town.nakamura.put(QuestionTown.at(into) + "/useful", Map.of()).ok();
        town.kobayashi.put(QuestionTown.at(from) + "/useful", Map.of()).ok();
        town.igarashi.put(QuestionTown.at(from) + "/useful", Map.of()).ok();
        town.kobayashi.put(QuestionTown.answerAt(answer) + "/useful", Map.of()).ok();
        town.takahashi.put(QuestionTown.answerAt(answer) + "/accepted", Map.of()).ok();
        assertThat(town.takahashi.post(QuestionTown.at(from) + "/merge", Map.of("into", into)).code())
                .isEqualTo("not_allowed");
        town.sasaki.post(QuestionTown.at(from) + "/merge", Map.of("into", into)).ok();
        var page = town.page(town.kobayashi, into);
        assertThat(QuestionTown.ids(page.getJsonArray("answers"))).containsExactly(answer);
        assertThat(page.getJsonArray("answers").getJsonObject(0).getJsonArray("comments")).hasSize(1);
        assertThat(page.getJsonArray("comments")).hasSize(1);
        assertThat(page.getJsonObject("mine").getJsonArray("useful").getLong(0)).isEqualTo(answer);
        assertThat(town.brief(town.kobayashi, into).getInteger("useful")).isEqualTo(2);
        assertThat(town.brief(town.kobayashi, into).getString("state")).isEqualTo("SOLVED");
        assertThat(town.page(town.kobayashi, from).getJsonArray("answers")).isEmpty();
        assertThat(town.brief(town.kobayashi, from).getString("state")).isEqualTo("DUPLICATE");
        town.nakamura.delete(QuestionTown.answerAt(answer)).ok();
        assertThat(town.loggedWith("移る答え")).as("under the old question neither").isZero();
    }

    @Test
    void a_confirmed_answer_adds_the_wording_once() {
        var id = town.ask(town.takahashi, "引っ越しの届け");
        solved(id, "転居届はどこ").ok();
        solved(id, "「転居届はどこ」?").ok();
        solved(id, "引っ越しの届け。").ok();
        solved(id, "ＰＣを移す").ok();
        solved(id, "pcを移す").ok();
        assertThat(askedAs(id)).containsExactlyInAnyOrder("転居届はどこ", "ＰＣを移す");
        assertThat(town.nakamura.get(QuestionTown.at(id) + "/asked-as").code()).isEqualTo("not_allowed");
        for (int i = 0; i < 55; i++) {
            town.clock.advance(Duration.ofSeconds(1));
            solved(id, "言い方 " + i).ok();
        }
        assertThat(askedAs(id)).hasSize(50).startsWith("言い方 54").doesNotContain("転居届はどこ");
        town.sasaki.put(QuestionTown.at(id) + "/asked-as", Map.of("wordings", List.of("一つ", "１つ", "一つ。"))).ok();
        assertThat(askedAs(id)).containsExactlyInAnyOrder("一つ", "１つ");
        assertThat(solved(99_999, "ない質問").status()).isEqualTo(404);
    }

    private Browser.Answer solved(long id, String wording) {
        return town.nakamura.post(QuestionTown.at(id) + "/solved-by", Map.of("wording", wording));
    }

    private List<String> askedAs(long id) {
        return town.sasaki.get(QuestionTown.at(id) + "/asked-as").ok().getJsonArray("wordings").stream()
                .map(String.class::cast).toList();
    }

    private static Browser.Answer duplicate(Browser who, long question, long canonical) {
        return who.post(QuestionTown.at(question) + "/duplicate", Map.of("canonical", canonical));
    }
}
