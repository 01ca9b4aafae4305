package hub.chat.message;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.Browser.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class MarkTest {

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
    void signs_are_counted_and_everybody_knows_the_own() {
        var n = town.say(town.nakamura, "できました");
        react(town.takahashi, n, "THANKS").ok();
        react(town.igarashi, n, "THANKS").ok();
        react(town.igarashi, n, "OK").ok();
        assertThat(town.seen(town.takahashi, n).getJsonArray("reactions")).isEqualTo(new JsonArray()
                .add(reaction("OK", 1, false)).add(reaction("THANKS", 2, true)));
        assertThat(page(town.igarashi).getJsonObject(0).getJsonArray("reactions")).isEqualTo(new JsonArray()
                .add(reaction("OK", 1, true)).add(reaction("THANKS", 2, true)));
        unreact(town.igarashi, n, "OK").ok();
        assertThat(town.seen(town.nakamura, n).getJsonArray("reactions")).isEqualTo(new JsonArray()
                .add(reaction("THANKS", 2, false)));
    }

    @Test
    void a_sign_is_told_to_the_room_once_however_often_it_is_put() {
        var n = town.say(town.nakamura, "できました");
        try (var stream = town.nakamura.stream("")) {
            stream.next("welcome");
            react(town.takahashi, n, "OK").ok();
            react(town.takahashi, n, "OK").ok();
            unreact(town.igarashi, n, "OK").ok();
            town.say(town.nakamura, "おわり");
            var told = town.heardUntil(stream, "おわり").stream()
                    .filter(frame -> frame.getString("t").equals("chat.reacted")).toList();
            assertThat(told).singleElement().extracting(frame -> frame.getJsonObject("d"))
                    .isEqualTo(new JsonObject().put("room", town.room).put("home", town.room).put("n", n)
                            .put("kind", "OK").put("person", town.takahashi.person()).put("count", 1).put("on", true));
        }
    }

    @Test
    void who_put_which_sign_is_told_to_members_in_order() {
        var n = town.say(town.nakamura, "できました");
        react(town.igarashi, n, "OK").ok();
        town.clock.advance(Duration.ofSeconds(1));
        react(town.takahashi, n, "OK").ok();
        var who = town.nakamura.get(TalkTown.at(town.room, n) + "/reactions").ok().getJsonArray("reactions")
                .getJsonObject(0);
        assertThat(who.getInteger("total")).isEqualTo(2);
        assertThat(who.getJsonArray("people").stream().map(person -> ((JsonObject) person).getLong("id")))
                .containsExactly(town.igarashi.person(), town.takahashi.person());
        assertThat(town.watanabe.get(TalkTown.at(town.room, n) + "/reactions").code()).isEqualTo("not_found");
        assertThat(react(town.watanabe, n, "OK").code()).isEqualTo("not_found");
    }

    @Test
    void there_are_no_other_signs_and_none_under_what_is_gone() {
        var n = town.say(town.nakamura, "消える");
        assertThat(react(town.takahashi, n, "ok").code()).isEqualTo("request.invalid");
        assertThat(react(town.takahashi, n, "%3Cb%3E").code()).isEqualTo("request.invalid");
        assertThat(react(town.takahashi, 77, "OK").code()).isEqualTo("not_found");
        town.recall(town.nakamura, n).ok();
        assertThat(react(town.takahashi, n, "OK").code()).isEqualTo("chat.gone");
    }

    @Test
    void anybody_pins_and_the_newest_pin_comes_first() {
        LongStream.rangeClosed(1, 3).forEach(i -> town.say(town.nakamura, "連絡" + i));
        pin(town.takahashi, 1).ok();
        town.clock.advance(Duration.ofSeconds(1));
        assertThat(pin(town.igarashi, 3).ok().getString("pinned")).isEqualTo("2026-11-18T01:24:01Z");
        town.clock.advance(Duration.ofSeconds(1));
        assertThat(pin(town.nakamura, 3).ok().getString("pinned")).isEqualTo("2026-11-18T01:24:01Z");
        assertThat(pins()).containsExactly(3L, 1L);
        town.nakamura.delete(TalkTown.at(town.room, 3) + "/pin").ok();
        town.nakamura.delete(TalkTown.at(town.room, 3) + "/pin").ok();
        assertThat(pins()).containsExactly(1L);
        assertThat(pin(town.watanabe, 1).code()).isEqualTo("not_found");
        assertThat(town.watanabe.get(TalkTown.at(town.room) + "/pins").code()).isEqualTo("not_found");
    }

    @Test
    void a_room_has_fifty_pins_at_most() {
        LongStream.rangeClosed(1, 51).forEach(i -> town.say(town.nakamura, "連絡" + i));
        LongStream.rangeClosed(1, 50).forEach(i -> pin(town.nakamura, i).ok());
        assertThat(pin(town.nakamura, 51).code()).isEqualTo("chat.too_many_pins");
        pin(town.nakamura, 50).ok();
        town.nakamura.delete(TalkTown.at(town.room, 7) + "/pin").ok();
        pin(town.nakamura, 51).ok();
        assertThat(pins()).hasSize(50).doesNotContain(7L);
    }

    private Answer react(Browser by, long n, String kind) {
        return by.put(TalkTown.at(town.room, n) + "/reactions/" + kind, Map.of());
    }

    private Answer unreact(Browser by, long n, String kind) {
        return by.delete(TalkTown.at(town.room, n) + "/reactions/" + kind);
    }

    private Answer pin(Browser by, long n) {
        return by.put(TalkTown.at(town.room, n) + "/pin", Map.of());
    }

    private List<Long> pins() {
        return town.takahashi.get(TalkTown.at(town.room) + "/pins").ok().getJsonArray("messages").stream()
                .map(message -> ((JsonObject) message).getLong("n")).toList();
    }

    private JsonArray page(Browser by) {
        return by.get(TalkTown.at(town.room) + "/messages").ok().getJsonArray("messages");
    }

    private static JsonObject reaction(String kind, int count, boolean mine) {
        return new JsonObject().put("kind", kind).put("count", count).put("mine", mine);
    }
}
