package hub.chat.message;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Uploads;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RecallTest {

    private static final String SECRET = "宛先を間違えた秘密";

    @TempDir Path folder;

    private TalkTown town;

    @BeforeEach
    void start() {
        town = new TalkTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_recalled_message_leaves_a_trace_and_nothing_else() {
        var file = Uploads.send(town.nakamura, "名簿.txt", "個人情報".getBytes(UTF_8)).getLong("id");
        var n = town.post(town.nakamura, town.room, Map.of(
                "text", SECRET + " @{p" + town.takahashi.person() + "}", "files", List.of(file), "urgency", "URGENT"))
                .ok().getLong("n");
        town.edit(town.nakamura, n, SECRET + "、直した").ok();
        town.takahashi.put(TalkTown.at(town.room, n) + "/reactions/OK", Map.of()).ok();
        town.takahashi.put(TalkTown.at(town.room, n) + "/pin", Map.of()).ok();
        town.reply(town.takahashi, n, "スレッドは残る", false);
        assertThat(town.named(town.takahashi)).isEqualTo(1);
        assertThat(town.takahashi.get("/api/files/" + file).status()).isEqualTo(200);

        town.recall(town.nakamura, n).ok();

        var left = town.seen(town.takahashi, n);
        assertThat(left.getString("state")).isEqualTo("RECALLED");
        assertThat(left.getString("text")).isEmpty();
        assertThat(left.getString("urgency")).isEqualTo("NORMAL");
        assertThat(List.of(left.getJsonArray("mentions"), left.getJsonArray("reactions"), left.getJsonArray("files")))
                .allMatch(JsonArray::isEmpty);
        assertThat(left.getString("edited")).isNull();
        assertThat(left.getJsonObject("thread").getInteger("replies")).isEqualTo(1);
        assertThat(town.named(town.takahashi)).isZero();
        assertThat(town.summary(town.takahashi).getJsonObject("last").getString("part")).isEqualTo("GONE");
        assertThat(get("/messages/" + n + "/versions").getJsonArray("versions")).isEmpty();
        assertThat(get("/messages/" + n + "/reactions").getJsonArray("reactions")).isEmpty();
        assertThat(get("/pins").getJsonArray("messages")).isEmpty();
        assertThat(town.takahashi.get("/api/files/" + file).status()).isEqualTo(404);
        assertThat(town.nakamura.get("/api/files/" + file).status()).isEqualTo(404);
        assertThat(town.rowsWith(SECRET)).isZero();
    }

    @Test
    void requests_and_polls_go_with_their_message() {
        var asked = town.post(town.nakamura, town.room, Map.of("text", "回答を", "request",
                Map.of("due", "2026-11-19T08:00:00Z", "per", "PERSON", "choices", List.of("可", "否")))).ok()
                .getLong("n");
        var polled = town.post(town.nakamura, town.room, Map.of("text", "どちら", "poll",
                Map.of("options", List.of("A", "B"), "multiple", false, "anonymous", false))).ok().getLong("n");
        town.recall(town.nakamura, asked).ok();
        town.nakamura.delete(TalkTown.at(town.room, polled)).ok();
        assertThat(town.seen(town.takahashi, asked).getValue("request")).isNull();
        assertThat(town.seen(town.takahashi, polled).getValue("poll")).isNull();
        assertThat(town.takahashi.put(TalkTown.at(town.room, asked) + "/answer", Map.of("choice", 0)).status())
                .isNotEqualTo(200);
        assertThat(town.takahashi.put(TalkTown.at(town.room, polled) + "/vote", Map.of("options", List.of(0))).status())
                .isNotEqualTo(200);
    }

    @Test
    void the_window_is_an_hour_and_for_the_author_only() {
        var n = town.say(town.nakamura, "一時間以内");
        assertThat(town.recall(town.takahashi, n).code()).isEqualTo("chat.not_author");
        assertThat(town.recall(town.sasaki, n).code()).isEqualTo("not_found");
        town.clock.advance(Duration.ofMinutes(60));
        assertThat(town.recall(town.nakamura, n).code()).isEqualTo("chat.recall_over");
        town.nakamura.delete(TalkTown.at(town.room, n)).ok();
        assertThat(town.seen(town.takahashi, n).getString("state")).isEqualTo("DELETED");
    }

    @Test
    void a_hub_can_do_without_recalling() {
        town.close();
        town = new TalkTown(folder.resolve("never"), "--chat.recall-minutes=0");
        var n = town.say(town.nakamura, "取り消せない");
        assertThat(town.recall(town.nakamura, n).code()).isEqualTo("chat.recall_over");
    }

    @Test
    void a_member_does_not_delete_what_another_wrote_but_an_administrator_in_the_room_does() {
        var n = town.say(town.takahashi, "残すべきでない言葉");
        assertThat(town.igarashi.delete(TalkTown.at(town.room, n)).code()).isEqualTo("chat.not_author");
        assertThat(town.sasaki.delete(TalkTown.at(town.room, n)).code()).isEqualTo("not_found");
        town.nakamura.post(TalkTown.at(town.room) + "/members", Map.of("people", List.of(town.sasaki.person()))).ok();
        town.sasaki.delete(TalkTown.at(town.room, n)).ok();
        assertThat(town.seen(town.takahashi, n).getString("state")).isEqualTo("DELETED");
    }

    @Test
    void a_repetition_changes_nothing_and_tells_nothing() {
        var n = town.say(town.nakamura, SECRET);
        try (var stream = town.takahashi.stream("")) {
            stream.next("welcome");
            town.recall(town.nakamura, n).ok();
            town.recall(town.nakamura, n).ok();
            town.nakamura.delete(TalkTown.at(town.room, n)).ok();
            town.say(town.nakamura, "おわり");
            assertThat(town.heardUntil(stream, "おわり").stream().map(frame -> frame.getString("t")))
                    .containsOnlyOnce("chat.gone");
        }
        assertThat(town.seen(town.takahashi, n).getString("state")).isEqualTo("RECALLED");
    }

    @Test
    void who_comes_back_is_not_sent_the_words_and_comes_to_the_same_count() {
        var before = town.position(town.takahashi);
        var n = town.say(town.nakamura, SECRET + " @{room}");
        town.edit(town.nakamura, n, SECRET + "2").ok();
        town.recall(town.nakamura, n).ok();
        town.say(town.nakamura, "おわり");
        for (var turn : List.of("at once", "after a restart")) {
            try (var stream = town.now(town.takahashi).stream(before)) {
                var heard = town.heardUntil(stream, "おわり");
                assertThat(heard.getFirst().getJsonObject("d").getString("mode")).as(turn).isEqualTo("RESUMED");
                assertThat(heard).as(turn).noneMatch(frame -> frame.encode().contains(SECRET));
                assertThat(heard.stream().map(frame -> frame.getString("t")).filter(kind -> kind.startsWith("chat")))
                        .as(turn).containsExactly("chat.posted", "chat.changed", "chat.gone", "chat.posted");
                var gone = heard.stream().filter(frame -> frame.getString("t").equals("chat.gone")).findFirst();
                assertThat(gone.orElseThrow().getJsonObject("d").getJsonArray("mentions").getJsonObject(0)
                        .getString("kind")).isEqualTo("ROOM");
            }
            town.restart();
        }
    }

    @Test
    void what_invitations_followed_threads_and_desks_quote_is_withdrawn_too() {
        var before = town.position(town.takahashi);
        var n = town.say(town.takahashi, SECRET);
        town.nakamura.post(TalkTown.at(town.room) + "/members", Map.of("people", List.of(town.watanabe.person()))).ok();
        town.reply(town.igarashi, n, "返信", false);
        town.igarashi.put(TalkTown.at(town.room, n) + "/saved", Map.of()).ok();
        assertThat(town.rowsWith(SECRET)).isGreaterThan(4);
        town.recall(town.takahashi, n).ok();
        town.say(town.nakamura, "おわり");
        assertThat(town.rowsWith(SECRET)).isZero();
        try (var stream = town.takahashi.stream(before)) {
            assertThat(town.heardUntil(stream, "おわり").stream().map(JsonObject::encode))
                    .anyMatch(frame -> frame.contains("chat.followed")).noneMatch(frame -> frame.contains(SECRET));
        }
    }

    @Test
    void who_was_removed_hears_nothing_of_what_becomes_of_messages() {
        var n = town.say(town.nakamura, "まだいる");
        town.nakamura.delete(TalkTown.at(town.room) + "/members/" + town.igarashi.person()).ok();
        try (var stream = town.igarashi.stream("")) {
            stream.next("welcome");
            town.edit(town.nakamura, n, "もういない").ok();
            town.takahashi.put(TalkTown.at(town.room, n) + "/reactions/OK", Map.of()).ok();
            town.recall(town.nakamura, n).ok();
            var other = World.group(town.igarashi, "ほかの部屋");
            World.say(town.igarashi, other, "おわり");
            assertThat(town.heardUntil(stream, "おわり").stream().map(frame -> frame.getString("t")))
                    .doesNotContain("chat.changed", "chat.reacted", "chat.gone");
        }
        assertThat(town.igarashi.get(TalkTown.at(town.room, n)).code()).isEqualTo("not_found");
    }

    private JsonObject get(String path) {
        return town.takahashi.get(TalkTown.at(town.room) + path).ok();
    }
}
