package hub.community.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class AskTest {

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
    void the_first_line_is_the_title_and_the_rest_the_excerpt() {
        var id = town.ask(town.takahashi, "**粗大ごみ**の受付は?\n\n- [一覧](https://example.jp/a) を見ましたが\n見当たりません");
        var brief = town.brief(town.nakamura, id);
        assertThat(brief.getString("title")).isEqualTo("粗大ごみの受付は?");
        assertThat(brief.getString("excerpt")).isEqualTo("一覧 を見ましたが 見当たりません");
        assertThat(brief.getString("state")).isEqualTo("OPEN");
        assertThat(brief.getLong("asker")).isEqualTo(town.takahashi.person());
        assertThat(brief.getLong("section")).isEqualTo(town.unit("建築課"));
        var long1 = town.ask(town.takahashi, "あ".repeat(300));
        assertThat(town.brief(town.nakamura, long1).getString("title")).hasSize(120).endsWith("…");
    }

    @Test
    void what_cannot_be_asked_is_refused_and_changes_nothing() {
        assertThat(town.tryAsk(town.takahashi, "  \n ", Map.of()).code()).isEqualTo("community.text_empty");
        assertThat(town.tryAsk(town.takahashi, "!?…", Map.of()).code()).isEqualTo("community.text_empty");
        assertThat(town.tryAsk(town.takahashi, "長".repeat(20_001), Map.of()).code())
                .isEqualTo("community.text_too_long");
        assertThat(town.tryAsk(town.takahashi, "長".repeat(20_000), Map.of()).status()).isEqualTo(200);
        assertThat(town.tryAsk(town.takahashi, "質問", Map.of("tags", List.of(99))).code()).isEqualTo("not_found");
        assertThat(town.tryAsk(town.takahashi, "質問", Map.of("category", 99)).code()).isEqualTo("not_found");
        assertThat(town.tryAsk(town.takahashi, "質問", Map.of("concerned", 9_999)).code()).isEqualTo("request.invalid");
        assertThat(town.tryAsk(town.takahashi, "質問", Map.of("anonymous", true)).code())
                .isEqualTo("community.not_anonymous");
        assertThat(town.tryAsk(town.takahashi, "質問",
                Map.of("tags", IntStream.range(1, 10).boxed().toList())).code()).isEqualTo("request.invalid");
        assertThat(town.list(town.takahashi, "")).hasSize(1);
    }

    @Test
    void repeated_the_first_answer_is_given_again() {
        var ask = Map.of("op", "eins", "text", "一度だけ");
        var first = town.takahashi.post(QuestionTown.QUESTIONS, ask).ok();
        assertThat(town.takahashi.post(QuestionTown.QUESTIONS, ask).ok()).isEqualTo(first);
        assertThat(town.list(town.takahashi, "")).hasSize(1);
    }

    @Test
    void an_edit_is_kept_with_what_it_changed_and_refused_over_an_edit_not_seen() {
        var id = town.ask(town.takahashi, "机の予約はどこですか");
        town.takahashi.patch(QuestionTown.at(id), Map.of("text", "会議室の予約はどこですか", "version", 1)).ok();
        assertThat(town.takahashi.patch(QuestionTown.at(id), Map.of("text", "別の文", "version", 1)).code())
                .isEqualTo("community.edited_meanwhile");
        assertThat(town.nakamura.patch(QuestionTown.at(id), Map.of("text", "他人の文")).code())
                .isEqualTo("community.not_yours");
        town.sasaki.patch(QuestionTown.at(id), Map.of("text", "会議室の予約はどこですか?", "version", 2)).ok();
        var versions = QuestionTown.objects(town.nakamura.get(QuestionTown.at(id) + "/versions").ok()
                .getJsonArray("versions"));
        assertThat(versions).extracting(version -> version.getLong("by"))
                .containsExactly(town.takahashi.person(), town.takahashi.person(), town.sasaki.person());
        assertThat(QuestionTown.objects(versions.get(1).getJsonArray("parts")))
                .extracting(part -> part.getString("kind") + " " + part.getString("text"))
                .containsExactly("REMOVED 机", "ADDED 会議室", "SAME の予約はどこですか");
        assertThat(town.brief(town.nakamura, id).getString("title")).isEqualTo("会議室の予約はどこですか?");
    }

    @Test
    void lists_are_paged_and_narrowed() {
        var tag = town.tag("ごみ");
        var other = town.category("庁内システム", Map.of());
        var ids = IntStream.range(0, 35).mapToObj(i -> town.ask(town.takahashi, "質問 " + i)).toList();
        var tagged = town.tryAsk(town.takahashi, "札つき", Map.of("tags", List.of(tag), "category", other,
                "concerned", town.unit("情報政策課"))).ok().getLong("question");
        var first = town.nakamura.get(QuestionTown.QUESTIONS).ok();
        assertThat(QuestionTown.ids(first.getJsonArray("questions"))).hasSize(30).startsWith(tagged, ids.get(34));
        assertThat(town.list(town.nakamura, "?after=" + first.getString("next"))).hasSize(6).endsWith(ids.get(0));
        assertThat(town.list(town.nakamura, "?tag=" + tag)).containsExactly(tagged);
        assertThat(town.list(town.nakamura, "?category=" + other)).containsExactly(tagged);
        assertThat(town.list(town.nakamura, "?unit=" + town.unit("総務部"))).containsExactly(tagged);
        assertThat(town.list(town.nakamura, "?tab=MINE_TO_ANSWER")).containsExactly(tagged);
        assertThat(town.list(town.nakamura, "?tab=ASKED_BY_ME")).isEmpty();
        town.nakamura.put(QuestionTown.at(ids.get(3)) + "/useful", Map.of()).ok();
        var popular = town.nakamura.get(QuestionTown.QUESTIONS + "?tab=POPULAR").ok();
        assertThat(QuestionTown.ids(popular.getJsonArray("questions"))).startsWith(ids.get(3), tagged);
        assertThat(town.list(town.nakamura, "?tab=POPULAR&after=" + popular.getString("next"))).hasSize(6);
        town.answer(town.nakamura, tagged, "答え");
        assertThat(town.list(town.nakamura, "?tab=UNANSWERED")).hasSize(30).doesNotContain(tagged);
        assertThat(town.list(town.nakamura, "?tab=MINE_TO_ANSWER")).isEmpty();
        assertThat(town.nakamura.get(QuestionTown.QUESTIONS + "?after=drop").code())
                .isEqualTo("community.cursor");
        assertThat(town.nakamura.get(QuestionTown.QUESTIONS + "?tab=ALL").code()).isEqualTo("request.invalid");
    }

    @Test
    void who_opens_it_is_counted_once() {
        var id = town.ask(town.takahashi, "見られる質問");
        town.page(town.nakamura, id);
        town.page(town.nakamura, id);
        town.page(town.igarashi, id);
        for (int i = 0; i < 50 && town.page(town.nakamura, id).getInteger("seen") < 2; i++) {
            pause();
        }
        assertThat(town.page(town.nakamura, id).getInteger("seen")).isEqualTo(2);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void guests_have_no_part_in_it_unless_the_operator_says_so() {
        var id = town.ask(town.takahashi, "内輪の質問");
        town.sasaki.put("/api/directory/people/" + town.watanabe.person() + "/roles", Map.of("roles", List.of("GUEST")))
                .ok();
        for (var path : List.of(QuestionTown.QUESTIONS, QuestionTown.at(id), "/api/community/topics",
                "/api/community/similar?text=内輪", QuestionTown.at(id) + "/versions")) {
            assertThat(town.watanabe.get(path).code()).as(path).isEqualTo("not_allowed");
        }
        assertThat(town.tryAsk(town.watanabe, "外からの質問", Map.of()).code()).isEqualTo("not_allowed");
        assertThat(town.tryAnswer(town.watanabe, id, "外からの答え").code()).isEqualTo("not_allowed");
        try (var guest = QuestionTown.listening(town.watanabe); var member = QuestionTown.listening(town.nakamura)) {
            town.ask(town.takahashi, "もう一つの質問");
            member.next("community.asked");
            var room = World.group(town.takahashi, "合図", town.watanabe);
            World.say(town.takahashi, room, "ここまで");
            guest.next(frame -> {
                assertThat(frame.getString("t")).doesNotStartWith("community.");
                return frame.getString("t").equals("chat.posted");
            });
        }
    }
}
