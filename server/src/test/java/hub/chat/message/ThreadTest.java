package hub.chat.message;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadTest {

    @TempDir Path folder;

    private TalkTown town;
    private long root;

    @BeforeEach
    void start() {
        town = new TalkTown(folder);
        root = town.say(town.nakamura, "机は足りますか");
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void whom_it_answers_and_who_answers_follow_and_nobody_else() {
        town.reply(town.takahashi, root, "二つ足りません", false);
        assertThat(threads(town.nakamura)).containsExactly("机は足りますか 1/0");
        assertThat(threads(town.takahashi)).containsExactly("机は足りますか 1/1");
        assertThat(threads(town.igarashi)).isEmpty();
        assertThat(town.summary(town.nakamura).getLong("head")).isEqualTo(1);
    }

    @Test
    void who_is_named_follows_from_before_it_and_is_named_there_and_not_in_the_room() {
        town.reply(town.takahashi, root, "一つめ", false);
        town.reply(town.takahashi, root, "@{p" + town.igarashi.person() + "} さん、余っていませんか", false);
        assertThat(threads(town.igarashi)).containsExactly("机は足りますか 2/1");
        assertThat(threadsOf(town.igarashi).getFirst().getInteger("named")).isEqualTo(1);
        assertThat(town.named(town.igarashi)).isZero();
    }

    @Test
    void who_is_named_but_no_member_follows_nothing() {
        town.reply(town.takahashi, root, "@{p" + town.watanabe.person() + "} さん", false);
        assertThat(threads(town.watanabe)).isEmpty();
    }

    @Test
    void reading_in_a_thread_moves_nothing_in_the_room() {
        var thread = threadOf(town.reply(town.takahashi, root, "二つ", false));
        town.nakamura.put(TalkTown.at(thread) + "/pointers", Map.of("mine", 1, "shown", 1)).ok();
        assertThat(threads(town.nakamura)).containsExactly("机は足りますか 1/1");
        town.say(town.takahashi, "部屋の話");
        assertThat(town.summary(town.nakamura).getLong("mine")).isEqualTo(1);
        assertThat(town.summary(town.nakamura).getLong("head")).isEqualTo(2);
    }

    @Test
    void who_stops_following_stays_so_until_named_or_answering() {
        var thread = threadOf(town.reply(town.takahashi, root, "一つめ", false));
        follow(town.nakamura, thread, false);
        follow(town.nakamura, thread, false);
        town.reply(town.takahashi, root, "二つめ", false);
        assertThat(threads(town.nakamura)).isEmpty();
        town.reply(town.takahashi, root, "@{p" + town.nakamura.person() + "} さん", false);
        assertThat(threads(town.nakamura)).containsExactly("机は足りますか 3/2");
        follow(town.nakamura, thread, false);
        town.reply(town.nakamura, root, "失礼しました", false);
        assertThat(threads(town.nakamura)).containsExactly("机は足りますか 4/4");
    }

    @Test
    void who_begins_to_follow_has_read_what_there_is() {
        var thread = threadOf(town.reply(town.takahashi, root, "一つめ", false));
        follow(town.igarashi, thread, true);
        assertThat(threads(town.igarashi)).containsExactly("机は足りますか 1/1");
        assertThat(town.watanabe.post(TalkTown.at(thread) + "/follow", Map.of("on", true)).code())
                .isEqualTo("not_found");
        assertThat(town.igarashi.post(TalkTown.at(town.room) + "/follow", Map.of("on", true)).code())
                .isEqualTo("not_found");
    }

    @Test
    void following_and_unfollowing_are_told_to_oneself_only() {
        var thread = threadOf(town.reply(town.takahashi, root, "一つめ", false));
        try (var mine = town.igarashi.stream(""); var others = town.takahashi.stream("")) {
            mine.next("welcome");
            others.next("welcome");
            follow(town.igarashi, thread, true);
            follow(town.igarashi, thread, false);
            assertThat(mine.next("chat.followed").getJsonObject("d").getJsonObject("thread").getLong("id"))
                    .isEqualTo(thread);
            assertThat(mine.next("chat.unfollowed").getJsonObject("d").getLong("thread")).isEqualTo(thread);
            town.say(town.nakamura, "おわり");
            assertThat(town.heardUntil(others, "おわり").stream().map(frame -> frame.getString("t")))
                    .doesNotContain("chat.followed", "chat.unfollowed");
        }
    }

    @Test
    void an_answer_can_stand_in_the_room_as_well_and_both_go_together() {
        var answer = town.reply(town.takahashi, root, "全員に関係します", true);
        var thread = threadOf(answer);
        var copy = town.seen(town.igarashi, 2);
        assertThat(copy.getString("text")).isEqualTo("全員に関係します");
        assertThat(copy.getJsonObject("source").getLong("room")).isEqualTo(thread);
        assertThat(copy.getJsonObject("source").getLong("n")).isEqualTo(1);

        town.edit(town.takahashi, 2, "直した").ok();
        assertThat(text(thread, 1)).isEqualTo("直した");
        town.takahashi.patch(TalkTown.at(thread, 1), Map.of("text", "もう一度直した")).ok();
        assertThat(text(town.room, 2)).isEqualTo("もう一度直した");
        town.takahashi.post(TalkTown.at(thread, 1) + "/recall", Map.of()).ok();
        assertThat(List.of(text(thread, 1), text(town.room, 2))).containsExactly("", "");
        assertThat(town.seen(town.igarashi, 2).getString("state")).isEqualTo("RECALLED");
    }

    @Test
    void an_answer_sent_twice_is_one_answer_and_one_copy() {
        var reply = Map.of("op", "same", "text", "一度だけ", "room", true);
        var path = TalkTown.at(town.room, root) + "/replies";
        var first = town.takahashi.post(path, reply).ok();
        assertThat(town.takahashi.post(path, reply).ok().getLong("n")).isEqualTo(first.getLong("n"));
        assertThat(town.summary(town.nakamura).getLong("head")).isEqualTo(2);
        assertThat(threads(town.nakamura)).containsExactly("机は足りますか 1/0");
    }

    @Test
    void an_answer_is_not_answered_in_a_thread_of_its_own_and_what_is_gone_begins_none() {
        var thread = threadOf(town.reply(town.takahashi, root, "答え", false));
        var nested = town.takahashi.post(
                TalkTown.at(thread, 1) + "/replies", Map.of("op", "a", "text", "入れ子", "room", false));
        assertThat(nested.code()).isEqualTo("request.invalid");
        var gone = town.say(town.nakamura, "消える");
        town.recall(town.nakamura, gone).ok();
        var late = town.takahashi.post(
                TalkTown.at(town.room, gone) + "/replies", Map.of("op", "b", "text", "遅い", "room", false));
        assertThat(late.code()).isEqualTo("chat.gone");
        town.recall(town.nakamura, root).ok();
        assertThat(town.reply(town.takahashi, root, "続き", false).getLong("n")).isEqualTo(2);
        assertThat(threads(town.nakamura)).containsExactly(" 2/0");
    }

    @Test
    void who_leaves_the_room_loses_its_threads() {
        var thread = threadOf(town.reply(town.takahashi, root, "答え", false));
        town.takahashi.delete(TalkTown.at(town.room) + "/members/" + town.takahashi.person()).ok();
        assertThat(threads(town.takahashi)).isEmpty();
        for (var path : List.of("/messages", "/messages/1", "/messages/1/versions", "/messages/1/readers", "/pins")) {
            assertThat(town.takahashi.get(TalkTown.at(thread) + path).code()).as(path).isEqualTo("not_found");
        }
        assertThat(World.op()).isNotEmpty();
        assertThat(town.post(town.takahashi, thread, Map.of("text", "まだ書ける？")).code()).isEqualTo("not_found");
    }

    @Test
    void faces_are_the_first_three_who_answered() {
        IntStream.range(0, 2).forEach(_ -> List.of(town.takahashi, town.igarashi, town.nakamura)
                .forEach(author -> town.reply(author, root, "はい", false)));
        var brief = town.seen(town.nakamura, root).getJsonObject("thread");
        assertThat(brief.getInteger("replies")).isEqualTo(6);
        assertThat(brief.getJsonArray("people").stream().map(person -> ((JsonObject) person).getLong("id")))
                .containsExactly(town.takahashi.person(), town.igarashi.person(), town.nakamura.person());
    }

    private void follow(Browser by, long thread, boolean on) {
        by.post(TalkTown.at(thread) + "/follow", Map.of("on", on)).ok();
    }

    private String text(long room, long n) {
        return town.igarashi.get(TalkTown.at(room, n)).ok().getString("text");
    }

    private static long threadOf(JsonObject answer) {
        return answer.getLong("room");
    }

    /// Text of the root, answers and how many of them are read.
    private static List<String> threads(Browser by) {
        return threadsOf(by).stream()
                .map(thread -> thread.getString("text") + " " + thread.getLong("head") + "/" + thread.getLong("mine"))
                .toList();
    }

    private static List<JsonObject> threadsOf(Browser by) {
        return by.get("/api/chat/threads").ok().getJsonArray("threads").stream().map(JsonObject.class::cast).toList();
    }
}
