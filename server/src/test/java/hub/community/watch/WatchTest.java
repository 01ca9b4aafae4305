package hub.community.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.community.Plaza;
import hub.testing.TestClock;

import static hub.community.Plaza.newest;
import static hub.community.Plaza.notices;
import static hub.community.Plaza.unread;
import static org.assertj.core.api.Assertions.assertThat;

/// Who watches what, and what they are told of it.
class WatchTest {

    @TempDir Path folder;

    private Plaza plaza;

    @BeforeEach
    void start() {
        plaza = new Plaza(folder, new TestClock());
    }

    @AfterEach
    void stop() {
        plaza.close();
    }

    @Test
    void who_takes_part_watches_and_is_told_of_what_others_do() {
        var question = plaza.ask(plaza.nakamura, "出張の旅費はいつ出ますか");
        var answer = plaza.answer(plaza.takahashi, question, "翌月の給料日です");
        assertThat(notices(plaza.nakamura)).containsExactly("ANSWERED " + question);
        assertThat(newest(plaza.nakamura).getLong("by")).isEqualTo(plaza.takahashi.person());
        assertThat(newest(plaza.nakamura).getString("title")).isEqualTo("出張の旅費はいつ出ますか");
        assertThat(notices(plaza.takahashi)).as("not of one's own doing").isEmpty();

        plaza.commentOn(plaza.watanabe, answer, "月末に出した分は翌々月でした");
        plaza.accept(plaza.nakamura, answer);
        assertThat(notices(plaza.takahashi)).containsExactly("ACCEPTED " + question, "COMMENTED " + question);
        assertThat(notices(plaza.watanabe)).containsExactly("SOLVED " + question);
        assertThat(notices(plaza.igarashi)).isEmpty();
    }

    @Test
    void new_questions_are_told_to_who_watches_their_tag_or_category_once() {
        var tag = plaza.tag("旅費");
        plaza.watch(plaza.takahashi, "tag", tag).ok();
        plaza.watch(plaza.takahashi, "category", 1).ok();
        plaza.watch(plaza.nakamura, "tag", tag).ok();
        var question = plaza.ask(plaza.nakamura, "宿泊費の上限は", tag);
        assertThat(notices(plaza.takahashi)).containsExactly("ASKED " + question);
        assertThat(newest(plaza.takahashi).getLong("tag")).isEqualTo(tag);
        assertThat(notices(plaza.nakamura)).isEmpty();
    }

    @Test
    void unwatching_sticks_whatever_one_does_afterwards() {
        var question = plaza.ask(plaza.nakamura, "名刺の様式は");
        plaza.unwatch(plaza.nakamura, "question", question).ok();
        plaza.comment(plaza.nakamura, question, "両面の様式です");
        plaza.answer(plaza.takahashi, question, "共有フォルダにあります");
        assertThat(notices(plaza.nakamura)).isEmpty();
        assertThat(plaza.watches(plaza.nakamura, "QUESTION", question)).isFalse();
        plaza.watch(plaza.nakamura, "question", question).ok();
        plaza.answer(plaza.kobayashi, question, "総務課にもあります");
        assertThat(notices(plaza.nakamura)).containsExactly("ANSWERED " + question);
    }

    @Test
    void who_is_named_watches_and_is_told_once_even_if_the_text_is_edited() {
        var name = "@{p" + plaza.igarashi.person() + "}";
        var question = plaza.ask(plaza.nakamura, "印刷できません " + name + " さん、わかりますか @{p" + plaza.nakamura.person() + "}");
        assertThat(notices(plaza.igarashi)).containsExactly("MENTIONED " + question);
        assertThat(notices(plaza.nakamura)).as("naming oneself tells nobody").isEmpty();
        assertThat(plaza.watches(plaza.igarashi, "QUESTION", question)).isTrue();
        plaza.nakamura.patch("/api/community/questions/" + question, Map.of("text", "印刷できません（両面） " + name)).ok();
        assertThat(notices(plaza.igarashi)).hasSize(1);

        plaza.answer(plaza.takahashi, question, name + " さんが詳しいです");
        assertThat(notices(plaza.igarashi)).as("named in an answer: told so, and not of the answer besides")
                .containsExactly("MENTIONED " + question, "MENTIONED " + question);
    }

    @Test
    void many_remarks_are_one_notice_until_it_is_read() {
        var question = plaza.ask(plaza.nakamura, "会議室の鍵はどこですか");
        plaza.comment(plaza.takahashi, question, "どの階ですか");
        plaza.comment(plaza.kobayashi, question, "3階なら守衛室です");
        assertThat(notices(plaza.nakamura)).containsExactly("COMMENTED " + question);
        assertThat(newest(plaza.nakamura).getInteger("count")).isEqualTo(2);
        assertThat(newest(plaza.nakamura).getLong("by")).isEqualTo(plaza.kobayashi.person());
        read(newest(plaza.nakamura).getLong("id"));
        plaza.comment(plaza.takahashi, question, "4階は総務課です");
        assertThat(notices(plaza.nakamura)).hasSize(2);
        assertThat(unread(plaza.nakamura)).isEqualTo(1);
    }

    @Test
    void reading_never_goes_back_nor_beyond_what_there_is() {
        var question = plaza.ask(plaza.nakamura, "防災服の交換は");
        plaza.answer(plaza.takahashi, question, "危機管理課へ");
        var first = newest(plaza.nakamura).getLong("id");
        plaza.answer(plaza.kobayashi, question, "年1回です");
        assertThat(unread(plaza.nakamura)).isEqualTo(2);
        assertThat(read(Long.MAX_VALUE)).isZero();
        assertThat(read(first)).isZero();
        assertThat(read(-5)).isZero();
        plaza.answer(plaza.watanabe, question, "サイズ表を添えて");
        assertThat(unread(plaza.nakamura)).as("what comes later is not read by then").isEqualTo(1);
    }

    @Test
    void it_is_told_live_to_that_person_only() {
        try (var own = plaza.nakamura.stream(""); var others = plaza.igarashi.stream("")) {
            own.next("welcome");
            others.next("welcome");
            var question = plaza.ask(plaza.nakamura, "名札の再発行は");
            plaza.answer(plaza.takahashi, question, "人事課です");
            var told = own.next("community.noticed").getJsonObject("d");
            assertThat(told.getJsonObject("notice").getLong("question")).isEqualTo(question);
            assertThat(told.getInteger("unread")).isEqualTo(1);
            plaza.ask(plaza.takahashi, "合図です");
            others.next(frame -> {
                assertThat(frame.getString("t")).isNotIn("community.noticed", "community.watching");
                return frame.getString("t").equals("community.asked")
                        && frame.encode().contains("合図です");
            });
        }
    }

    @Test
    void what_is_hidden_vanishes_from_notices_and_their_count() {
        var question = plaza.ask(plaza.nakamura, "不適切な内容");
        plaza.answer(plaza.takahashi, question, "回答");
        plaza.hide(question);
        assertThat(notices(plaza.nakamura)).isEmpty();
        assertThat(unread(plaza.nakamura)).isZero();
        assertThat(plaza.watch(plaza.takahashi, "question", question).code()).isEqualTo("not_found");
        assertThat(plaza.takahashi.get("/api/community/questions/" + question + "/experts").code())
                .isEqualTo("not_found");
        assertThat(plaza.takahashi.post("/api/community/questions/" + question + "/invite",
                Map.of("people", List.of(plaza.igarashi.person()))).code()).isEqualTo("not_found");
    }

    @Test
    void an_answer_taken_away_is_told_no_more() {
        var question = plaza.ask(plaza.nakamura, "封筒の在庫は");
        var answer = plaza.answer(plaza.takahashi, question, "倉庫です");
        plaza.takahashi.delete("/api/community/answers/" + answer).ok();
        assertThat(notices(plaza.nakamura)).isEmpty();
    }

    @Test
    void who_watches_a_duplicate_watches_the_one_that_stands_for_it() {
        var first = plaza.ask(plaza.nakamura, "年末調整の書類はどこ");
        var second = plaza.ask(plaza.takahashi, "年末調整の用紙の場所");
        plaza.watch(plaza.igarashi, "question", second).ok();
        plaza.watch(plaza.kobayashi, "question", second).ok();
        plaza.watch(plaza.kobayashi, "question", first).ok();
        plaza.unwatch(plaza.kobayashi, "question", first).ok();
        plaza.takahashi.post("/api/community/questions/" + second + "/duplicate", Map.of("canonical", first)).ok();
        assertThat(plaza.watches(plaza.igarashi, "QUESTION", first)).isTrue();
        assertThat(plaza.watches(plaza.igarashi, "QUESTION", second)).isFalse();
        assertThat(plaza.watches(plaza.takahashi, "QUESTION", first)).isTrue();
        assertThat(plaza.watches(plaza.kobayashi, "QUESTION", first)).as("unwatched once").isFalse();
        assertThat(notices(plaza.igarashi)).containsExactly("MERGED " + first);
        assertThat(notices(plaza.takahashi)).as("marked it").isEmpty();
        plaza.answer(plaza.watanabe, first, "人事課の棚です");
        assertThat(notices(plaza.igarashi)).containsExactly("ANSWERED " + first, "MERGED " + first);
    }

    @Test
    void who_watches_a_tag_watches_the_one_it_is_merged_into() {
        var trip = plaza.tag("出張");
        var travel = plaza.tag("旅費精算");
        plaza.watch(plaza.takahashi, "tag", trip).ok();
        plaza.watch(plaza.watanabe, "tag", trip).ok();
        plaza.watch(plaza.watanabe, "tag", travel).ok();
        plaza.unwatch(plaza.watanabe, "tag", travel).ok();
        plaza.mergeTag(trip, travel);
        var question = plaza.ask(plaza.nakamura, "日当は", travel);
        assertThat(notices(plaza.takahashi)).containsExactly("ASKED " + question);
        assertThat(notices(plaza.watanabe)).isEmpty();
        assertThat(plaza.watches(plaza.takahashi, "TAG", trip)).isFalse();
        plaza.watch(plaza.kobayashi, "tag", trip).ok();
        assertThat(plaza.watches(plaza.kobayashi, "TAG", travel)).as("the old name stands for the new one").isTrue();
    }

    @Test
    void nothing_that_is_not_there_is_watched() {
        assertThat(plaza.watch(plaza.nakamura, "question", 999_999).code()).isEqualTo("not_found");
        assertThat(plaza.watch(plaza.nakamura, "tag", -1).code()).isEqualTo("not_found");
        assertThat(plaza.watch(plaza.nakamura, "category", Long.MAX_VALUE).code()).isEqualTo("not_found");
        assertThat(plaza.watch(plaza.nakamura, "person", 1).code()).isEqualTo("not_found");
    }

    private int read(long upTo) {
        return plaza.nakamura.post("/api/community/notices/read", Map.of("upTo", upTo)).ok().getInteger("unread");
    }
}
