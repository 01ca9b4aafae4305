package hub.community.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class ModerationTest {

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
    void a_locked_question_is_changed_by_nobody_but_moderators() {
        var id = town.ask(town.takahashi, "固定される質問");
        var answer = town.answer(town.nakamura, id, "答え");
        town.sasaki.put(QuestionTown.at(id) + "/lock", Map.of()).ok();
        assertThat(List.of(
                town.tryAnswer(town.igarashi, id, "もう一つ"),
                town.takahashi.patch(QuestionTown.at(id), Map.of("text", "直す")),
                town.nakamura.patch(QuestionTown.answerAt(answer), Map.of("text", "直す")),
                town.nakamura.delete(QuestionTown.answerAt(answer)),
                town.comment(town.igarashi, QuestionTown.at(id), "補足"),
                town.takahashi.put(QuestionTown.answerAt(answer) + "/accepted", Map.of())))
                .extracting(Browser.Answer::code).containsOnly("community.locked");
        assertThat(town.brief(town.nakamura, id).getInteger("answers")).isEqualTo(1);
        town.sasaki.patch(QuestionTown.at(id), Map.of("text", "整えた質問")).ok();
        town.sasaki.delete(QuestionTown.at(id) + "/lock").ok();
        town.answer(town.igarashi, id, "もう一つ");
    }

    @Test
    void a_hidden_question_is_there_for_moderators_only_and_leaves_the_log() {
        var id = town.ask(town.takahashi, "見せられない題名\n見せられない本文");
        var answer = town.answer(town.nakamura, id, "見せられない答え");
        town.comment(town.igarashi, QuestionTown.answerAt(answer), "見せられない補足").ok();
        var standing = town.ask(town.igarashi, "代表");
        town.takahashi.post(QuestionTown.at(id) + "/duplicate", Map.of("canonical", standing)).ok();
        try (var stream = QuestionTown.listening(town.nakamura)) {
            town.sasaki.put(QuestionTown.at(id) + "/hidden", Map.of()).ok();
            assertThat(stream.next("community.gone").getJsonObject("d").getLong("question")).isEqualTo(id);
        }
        assertThat(town.loggedWith("見せられない")).isZero();
        for (var who : List.of(town.nakamura, town.takahashi)) {
            assertThat(who.get(QuestionTown.at(id)).status()).isEqualTo(404);
            assertThat(who.get(QuestionTown.at(id) + "/versions").status()).isEqualTo(404);
            assertThat(town.tryAnswer(who, id, "答え").status()).isEqualTo(404);
            assertThat(who.put(QuestionTown.answerAt(answer) + "/useful", Map.of()).status()).isEqualTo(404);
            assertThat(who.get(QuestionTown.answerAt(answer) + "/versions").status()).isEqualTo(404);
            assertThat(who.patch(QuestionTown.answerAt(answer), Map.of("text", "直す")).status()).isEqualTo(404);
            assertThat(town.list(who, "?tab=ASKED_BY_ME")).isEmpty();
            assertThat(who.get(QuestionTown.at(standing)).ok().encode()).doesNotContain("見せられない");
        }
        assertThat(town.sasaki.get(QuestionTown.at(standing) + "/asked-as").ok().encode())
                .doesNotContain("見せられない");
        assertThat(town.brief(town.sasaki, id).getString("shown")).isEqualTo("HIDDEN");
        assertThat(town.nakamura.delete(QuestionTown.at(id) + "/hidden").code()).isEqualTo("not_allowed");
        town.sasaki.delete(QuestionTown.at(id) + "/hidden").ok();
        assertThat(town.brief(town.nakamura, id).getString("title")).isEqualTo("見せられない題名");
    }

    @Test
    void a_question_under_the_rule_waits_until_a_moderator_agrees() {
        var category = town.category("公開前に確認", Map.of("moderated", true));
        try (var stream = QuestionTown.listening(town.nakamura)) {
            var made = town.tryAsk(town.takahashi, "待つ質問", Map.of("category", category)).ok();
            var id = made.getLong("question");
            assertThat(made.getString("shown")).isEqualTo("HELD");
            assertThat(town.list(town.nakamura, "")).isEmpty();
            assertThat(town.nakamura.get(QuestionTown.at(id)).status()).isEqualTo(404);
            assertThat(town.brief(town.takahashi, id).getString("shown")).isEqualTo("HELD");
            assertThat(town.list(town.takahashi, "?tab=ASKED_BY_ME")).containsExactly(id);
            var queue = QuestionTown.objects(town.sasaki.get("/api/community/queue").ok().getJsonArray("items"));
            assertThat(queue).extracting(item -> item.getString("reason")).containsExactly("HELD");
            town.sasaki.delete(QuestionTown.at(id) + "/hidden").ok();
            assertThat(stream.next(frame -> frame.getString("t").startsWith("community.")).getString("t"))
                    .isEqualTo("community.asked");
            assertThat(town.list(town.nakamura, "")).containsExactly(id);
        }
    }

    @Test
    void reports_stand_in_the_queue_without_who_made_them_until_they_are_settled() {
        var id = town.ask(town.takahashi, "質問");
        var answer = town.answer(town.nakamura, id, "ひどい答え");
        town.igarashi.post(QuestionTown.answerAt(answer) + "/report", Map.of("why", "言い過ぎです")).ok();
        town.igarashi.post(QuestionTown.answerAt(answer) + "/report", Map.of("why", "言い過ぎだと思います")).ok();
        town.kobayashi.post(QuestionTown.answerAt(answer) + "/report", Map.of("why", "困ります")).ok();
        assertThat(town.kobayashi.post(QuestionTown.at(id) + "/report", Map.of("why", " ")).code())
                .isEqualTo("request.invalid");
        assertThat(town.kobayashi.get("/api/community/queue").code()).isEqualTo("not_allowed");
        var item = town.sasaki.get("/api/community/queue").ok().getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("reason")).isEqualTo("REPORTED");
        assertThat(item.getJsonArray("why")).hasSize(2).contains("言い過ぎだと思います", "困ります");
        assertThat(item.getJsonObject("answer").getString("text")).isEqualTo("ひどい答え");
        town.sasaki.post(QuestionTown.at(id) + "/settle", Map.of()).ok();
        assertThat(town.sasaki.get("/api/community/queue").ok().getJsonArray("items")).isEmpty();
    }

    @Test
    void what_searches_showed_is_counted_by_its_last_word() {
        var id = town.ask(town.takahashi, "質問");
        for (var outcome : List.of("SHOWN", "ASKED", "LEFT")) {
            town.nakamura.post("/api/community/shown",
                    Map.of("search", "s1", "shown", List.of(id), "outcome", outcome)).ok();
        }
        assertThat(town.outcomes()).containsExactly("s1 ASKED 1");
        town.nakamura.post(QuestionTown.at(id) + "/solved-by", Map.of("wording", "言葉", "search", "s1")).ok();
        assertThat(town.outcomes()).containsExactly("s1 SOLVED 1");
        assertThat(town.nakamura.post("/api/community/shown",
                Map.of("search", "x".repeat(65), "shown", List.of(), "outcome", "LEFT")).code())
                .isEqualTo("request.invalid");
    }
}
