package hub.chat.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// 中村 and 髙橋 talk; 渡邉 is not in the room. The index is behind by some moments: tests wait until it says what they expect.
class FindTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser nakamura;
    private Browser takahashi;
    private Browser watanabe;
    private long room;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        open();
        room = World.group(nakamura, "庁舎移転", takahashi);
    }

    private void open() {
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        watanabe = hub.browser(World.WATANABE);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void every_word_must_be_there_and_the_newest_comes_first() {
        say("第一会議室の机は二十");
        say("会議の議事録です");
        say("第二会議室の机は八");
        eventually(() -> found("会議室"), "第二会議室の机は八", "第一会議室の机は二十");
        assertThat(found("机 第一")).containsExactly("第一会議室の机は二十");
        assertThat(found("議")).hasSize(3);
        assertThat(found("録")).containsExactly("会議の議事録です");
        assertThat(found("録議")).isEmpty();
        assertThat(found("す")).containsExactly("会議の議事録です");
        assertThat(found("机　議事録")).isEmpty();
    }

    @Test
    void width_and_case_do_not_matter() {
        say("ＨＵＢのﾘﾘｰｽは10月");
        eventually(() -> found("hub リリース １０月"), "ＨＵＢのﾘﾘｰｽは10月");
    }

    @Test
    void names_are_found_as_they_are_read() {
        say("@{p" + takahashi.person() + "} さんへ");
        eventually(() -> found("髙橋"), "@{p" + takahashi.person() + "} さんへ");
    }

    @Test
    void what_was_changed_is_found_by_what_it_says_now_and_what_is_gone_not_at_all() {
        var n = say("古い言葉");
        var gone = say("消える言葉");
        eventually(() -> found("言葉"), "消える言葉", "古い言葉");
        nakamura.patch(path() + "/messages/" + n, Map.of("text", "新しい文")).ok();
        nakamura.post(path() + "/messages/" + gone + "/recall", Map.of()).ok();
        assertThat(found("言葉")).as("at once, although the index is behind").isEmpty();
        eventually(() -> found("新しい"), "新しい文");
    }

    @Test
    void answers_in_threads_are_found_with_what_they_answer() {
        var root = say("机は足りますか");
        takahashi.post(path() + "/messages/" + root + "/replies",
                Map.of("op", World.op(), "text", "脚立も要ります", "room", false)).ok();
        eventually(() -> found("脚立"), "脚立も要ります");
        var hit = find(nakamura, "脚立").ok().getJsonArray("hits").getJsonObject(0);
        assertThat(hit.getLong("root")).isEqualTo(root);
        var thread = hit.getJsonObject("message").getLong("room");
        assertThat(thread).isNotEqualTo(room);
        assertThat(nakamura.get("/api/chat/rooms/" + thread + "/find?text=a").code()).isEqualTo("not_found");
    }

    @Test
    void only_members_find_and_only_in_their_room() {
        say("ここだけの話");
        var other = World.group(nakamura, "別の部屋", watanabe);
        World.say(nakamura, other, "別のここだけの話");
        eventually(() -> found("ここだけ"), "ここだけの話");
        assertThat(find(watanabe, "ここだけ").code()).isEqualTo("not_found");
        takahashi.delete(path() + "/members/" + takahashi.person()).ok();
        assertThat(find(takahashi, "ここだけ").code()).isEqualTo("not_found");
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        IntStream.rangeClosed(1, 45).forEach(i -> say("連絡 " + i));
        eventually(() -> found("連絡 45"), "連絡 45");
        var all = new ArrayList<String>();
        var next = "";
        var pages = 0;
        while (pages == 0 || !next.isEmpty()) {
            var page = nakamura.get(path() + "/find?limit=20&text=" + URLEncoder.encode("連絡", UTF_8) + next).ok();
            all.addAll(texts(page));
            next = page.getLong("next") == null ? "" : "&before=" + page.getLong("next");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(all).containsExactlyElementsOf(
                IntStream.rangeClosed(1, 45).mapToObj(i -> "連絡 " + (46 - i)).toList());
    }

    @Test
    void signs_and_operators_are_harmless() {
        say("普通の話 OR NEAR AND");
        eventually(() -> found("普通"), "普通の話 OR NEAR AND");
        for (var text : List.of("\"", "'; drop table chat_find; --", "普通*", "^普通", "words:普通", "(普通", "NEAR(普通 話)",
                "-普通", "🎉", "%", "普通\u0000")) {
            assertThat(find(nakamura, text).status()).as(text).isEqualTo(200);
        }
        assertThat(found("\"🎉\"")).isEmpty();
        assertThat(found("or near and")).hasSize(1);
        assertThat(found("普 OR 無い")).isEmpty();
        assertThat(find(nakamura, "").code()).isEqualTo("request.invalid");
        assertThat(find(nakamura, " 　").code()).isEqualTo("request.invalid");
        assertThat(find(nakamura, "長".repeat(101)).code()).isEqualTo("request.invalid");
        assertThat(find(nakamura, "長".repeat(100)).status()).isEqualTo(200);
    }

    @Test
    void what_was_said_while_the_index_was_away_is_read_after_a_restart_and_so_is_what_came_before_it() {
        say("前からある話");
        eventually(() -> found("前から"), "前からある話");
        hub.close();
        forgetIndex();
        open();
        say("あとの話");
        eventually(() -> found("話"), "あとの話", "前からある話");
    }

    private void forgetIndex() {
        try (var files = Files.walk(folder.resolve("search"))) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long say(String text) {
        clock.advance(Duration.ofMillis(100));
        return World.say(nakamura, room, text);
    }

    private Answer find(Browser by, String text) {
        return by.get(path() + "/find?text=" + URLEncoder.encode(text, UTF_8));
    }

    private List<String> found(String text) {
        return texts(find(nakamura, text).ok());
    }

    private static List<String> texts(JsonObject found) {
        return found.getJsonArray("hits").stream()
                .map(hit -> ((JsonObject) hit).getJsonObject("message").getString("text")).toList();
    }

    private String path() {
        return "/api/chat/rooms/" + room;
    }

    private static void eventually(Supplier<List<String>> found, String... expected) {
        for (int turn = 0; turn < 200 && !found.get().equals(List.of(expected)); turn++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(found.get()).containsExactly(expected);
    }
}
