package hub.chat.message;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTest {

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
    void an_author_changes_a_message_and_what_it_said_before_stays_readable() {
        var n = town.say(town.nakamura, "10時に集合");
        assertThat(town.edit(town.nakamura, n, " 11時に集合 ").ok().getString("text")).isEqualTo("11時に集合");
        town.edit(town.nakamura, n, "12時に集合").ok();
        var seen = town.seen(town.takahashi, n);
        assertThat(seen.getString("text")).isEqualTo("12時に集合");
        assertThat(seen.getString("edited")).isNotNull();
        assertThat(versions(town.takahashi, n)).isEqualTo("10時に集合 / 11時に集合");
        assertThat(town.summary(town.takahashi).getJsonObject("last").getString("text")).isEqualTo("12時に集合");
    }

    @Test
    void everybody_in_the_room_is_told_of_a_change_and_nobody_else() {
        var n = town.say(town.nakamura, "下書きのまま送った");
        try (var inside = town.takahashi.stream(""); var outside = town.watanabe.stream("")) {
            inside.next("welcome");
            outside.next("welcome");
            town.edit(town.nakamura, n, "直した文").ok();
            var told = inside.next("chat.changed").getJsonObject("d");
            assertThat(told.getLong("room")).isEqualTo(town.room);
            assertThat(told.getJsonObject("message").getString("text")).isEqualTo("直した文");
            var other = World.group(town.watanabe, "ほかの部屋");
            World.say(town.watanabe, other, "おわり");
            assertThat(town.heardUntil(outside, "おわり")).noneMatch(frame -> frame.encode().contains("直した文"));
        }
        assertThat(town.edit(town.watanabe, n, "乗っ取り").code()).isEqualTo("not_found");
        assertThat(town.watanabe.get(TalkTown.at(town.room, n) + "/versions").code()).isEqualTo("not_found");
    }

    @Test
    void the_same_text_again_is_no_change() {
        var n = town.say(town.nakamura, "変わらない");
        assertThat(town.edit(town.nakamura, n, "変わらない").ok().getString("edited")).isNull();
        assertThat(versions(town.nakamura, n)).isEmpty();
    }

    @Test
    void nobody_changes_what_another_wrote() {
        var n = town.say(town.nakamura, "中村の言葉");
        assertThat(town.edit(town.takahashi, n, "髙橋の言葉").code()).isEqualTo("chat.not_author");
        assertThat(town.seen(town.takahashi, n).getString("text")).isEqualTo("中村の言葉");
    }

    @Test
    void after_a_while_a_message_stays_as_it_is() {
        town.close();
        town = new TalkTown(folder.resolve("short"), "--chat.edit-hours=2");
        var n = town.say(town.nakamura, "さっきの話");
        town.clock.advance(Duration.ofMinutes(119));
        town.edit(town.nakamura, n, "間に合った").ok();
        town.clock.advance(Duration.ofMinutes(1));
        assertThat(town.edit(town.nakamura, n, "遅すぎた").code()).isEqualTo("chat.edit_over");
    }

    @Test
    void a_hub_can_let_messages_change_for_ever() {
        town.close();
        town = new TalkTown(folder.resolve("ever"), "--chat.edit-hours=0");
        var n = town.say(town.nakamura, "いつかの話");
        town.clock.advance(Duration.ofDays(400));
        var later = town.now(town.nakamura).signIn(World.NAKAMURA, World.PASSWORD);
        assertThat(town.edit(later, n, "今の話").status()).isEqualTo(200);
    }

    @Test
    void a_change_keeps_to_the_limits_of_a_message() {
        var n = town.say(town.nakamura, "短い");
        assertThat(town.edit(town.nakamura, n, " \n ").code()).isEqualTo("chat.text_empty");
        assertThat(town.edit(town.nakamura, n, "𠮷".repeat(10_001)).code()).isEqualTo("chat.text_too_long");
        assertThat(town.edit(town.nakamura, n, "𠮷".repeat(10_000)).status()).isEqualTo(200);
        assertThat(town.nakamura.patch(TalkTown.at(town.room, n), Map.of("text", 5)).code())
                .isEqualTo("request.invalid");
        assertThat(town.edit(town.nakamura, 99, "ない").code()).isEqualTo("not_found");
    }

    @Test
    void nobody_is_called_by_a_change_and_nobody_uncalled() {
        var n = town.say(town.nakamura, "@{p" + town.takahashi.person() + "} さん、確認を");
        assertThat(town.named(town.takahashi)).isEqualTo(1);
        town.edit(town.nakamura, n, "@{p" + town.igarashi.person() + "} さん、確認を").ok();
        assertThat(town.named(town.takahashi)).isEqualTo(1);
        assertThat(town.named(town.igarashi)).isZero();
        assertThat(town.seen(town.igarashi, n).getJsonArray("mentions").getJsonObject(0).getLong("id"))
                .isEqualTo(town.igarashi.person());
    }

    @Test
    void what_is_gone_does_not_change() {
        var n = town.say(town.nakamura, "消える");
        town.recall(town.nakamura, n).ok();
        assertThat(town.edit(town.nakamura, n, "戻る").code()).isEqualTo("chat.gone");
    }

    private static String versions(Browser by, long room, long n) {
        var versions = by.get(TalkTown.at(room, n) + "/versions").ok().getJsonArray("versions");
        return String.join(" / ", versions.stream().map(version -> ((JsonObject) version).getString("text")).toList());
    }

    private String versions(Browser by, long n) {
        return versions(by, town.room, n);
    }
}
