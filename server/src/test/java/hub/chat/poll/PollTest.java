package hub.chat.poll;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// 佐々木 asks 中村 and 髙橋; 渡邉 is not in the room.
class PollTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private Browser watanabe;
    private long room;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        watanabe = hub.browser(World.WATANABE);
        room = World.group(sasaki, "忘年会", nakamura, takahashi);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void one_choice_is_changed_and_taken_back() {
        var n = begin(false, false, null, "和食", "中華", "鍋");
        vote(nakamura, n, 0).ok();
        vote(takahashi, n, 0).ok();
        vote(takahashi, n, 2).ok();
        assertThat(votes(card(takahashi, n))).isEqualTo(List.of(1, 0, 1));
        assertThat(mine(card(takahashi, n))).isEqualTo(List.of(2));
        assertThat(vote(nakamura, n, 0, 1).code()).isEqualTo("poll.one_only");
        vote(nakamura, n).ok();
        assertThat(votes(card(sasaki, n))).isEqualTo(List.of(0, 0, 1));
        assertThat(card(sasaki, n).getInteger("voters")).isEqualTo(1);
    }

    @Test
    void several_choices_count_one_voter() {
        var n = begin(true, false, null, "和食", "中華", "鍋");
        vote(nakamura, n, 0, 2, 2).ok();
        assertThat(votes(card(sasaki, n))).isEqualTo(List.of(1, 0, 1));
        assertThat(card(sasaki, n).getInteger("voters")).isEqualTo(1);
        var named = sasaki.get(path(n) + "votes").ok().getJsonArray("options").getJsonObject(2).getJsonArray("people");
        assertThat(named.getJsonObject(0).getLong("id")).isEqualTo(nakamura.person());
        assertThat(vote(nakamura, n, 3).code()).isEqualTo("poll.option");
        assertThat(vote(nakamura, n, -1).code()).isEqualTo("poll.option");
    }

    @Test
    void of_an_anonymous_poll_nobody_is_told_who_chose_what() {
        var n = begin(true, true, null, "賛成", "反対");
        try (var others = open(sasaki); var own = open(nakamura)) {
            vote(nakamura, n, 1).ok();
            var moved = others.next("chat.pollMoved");
            assertThat(numbers(moved, "votes")).isEqualTo(List.of(0, 1));
            assertThat(moved.encode()).doesNotContain("中村").doesNotContain("\"person");
            assertThat(numbers(own.next("chat.voted"), "mine")).isEqualTo(List.of(1));
            World.say(takahashi, room, "合図");
            others.next(frame -> {
                assertThat(frame.getString("t")).isNotEqualTo("chat.voted");
                return frame.getString("t").equals("chat.posted");
            });
        }
        assertThat(sasaki.get(path(n) + "votes").code()).isEqualTo("poll.anonymous");
        assertThat(mine(card(sasaki, n))).isEmpty();
        assertThat(mine(card(nakamura, n))).isEqualTo(List.of(1));

        sasaki.post(path(n) + "poll/close", Map.of()).ok();
        assertThat(votes(card(nakamura, n))).isEqualTo(List.of(0, 1));
        assertThat(mine(card(nakamura, n))).as("forgotten with the end").isEmpty();
    }

    @Test
    void the_end_comes_by_time_or_by_the_author() {
        var n = begin(false, false, Duration.ofHours(1), "和食", "中華");
        vote(nakamura, n, 0).ok();
        try (var stream = open(takahashi)) {
            clock.advance(Duration.ofHours(1));
            assertThat(vote(takahashi, n, 0).code()).isEqualTo("poll.closed");
            stream.next(frame -> frame.getString("t").equals("chat.pollMoved")
                    && frame.getJsonObject("d").getString("closed") != null);
        }
        var other = begin(false, false, null, "和食", "中華");
        assertThat(nakamura.post(path(other) + "poll/close", Map.of()).code()).isEqualTo("poll.not_yours");
        sasaki.post(path(other) + "poll/close", Map.of()).ok();
        assertThat(vote(nakamura, other, 0).code()).isEqualTo("poll.closed");
        assertThat(sasaki.post(path(other) + "poll/close", Map.of()).code()).isEqualTo("poll.closed");
    }

    @Test
    void what_cannot_be_put_to_the_vote_is_refused() {
        assertThat(tryBegin(null, "ひとつ")).isEqualTo("request.invalid");
        assertThat(tryBegin(null, "同じ", "同じ")).isEqualTo("request.invalid");
        assertThat(tryBegin(null, "長い".repeat(41), "短い")).isEqualTo("request.invalid");
        assertThat(tryBegin(null, IntStream.range(0, 21).mapToObj(Integer::toString).toArray(String[]::new)))
                .isEqualTo("request.invalid");
        assertThat(tryBegin(Duration.ofSeconds(-1), "和食", "中華")).isEqualTo("poll.closes");
        assertThat(tryBegin(Duration.ofDays(400), "和食", "中華")).isEqualTo("poll.closes");
    }

    @Test
    void to_strangers_and_who_was_removed_there_is_no_poll() {
        var n = begin(false, false, null, "和食", "中華");
        vote(takahashi, n, 0).ok();
        sasaki.delete("/api/chat/rooms/" + room + "/members/" + takahashi.person()).ok();
        for (var stranger : List.of(watanabe, takahashi)) {
            assertThat(vote(stranger, n, 1).status()).isEqualTo(404);
            assertThat(stranger.get(path(n) + "votes").status()).isEqualTo(404);
            assertThat(stranger.post(path(n) + "poll/close", Map.of()).status()).isEqualTo(404);
        }
        assertThat(votes(card(sasaki, n))).isEqualTo(List.of(1, 0));
    }

    private static StreamClient open(Browser browser) {
        var stream = browser.stream("");
        stream.next("welcome");
        return stream;
    }

    private long begin(boolean multiple, boolean anonymous, @Nullable Duration in, String... options) {
        return sasaki.post("/api/chat/rooms/" + room + "/messages", message(multiple, anonymous, in, options)).ok()
                .getLong("n");
    }

    private String tryBegin(@Nullable Duration in, String... options) {
        return sasaki.post("/api/chat/rooms/" + room + "/messages", message(false, false, in, options)).code();
    }

    private Map<String, Object> message(
            boolean multiple, boolean anonymous, @Nullable Duration in, String... options) {
        var poll = new HashMap<String, @Nullable Object>();
        poll.put("options", List.of(options));
        poll.put("multiple", multiple);
        poll.put("anonymous", anonymous);
        poll.put("closes", in == null ? null : clock.instant().plus(in).toString());
        return Map.of("op", World.op(), "text", "どれにしますか", "poll", poll);
    }

    private Browser.Answer vote(Browser who, long n, Integer... options) {
        return who.put(path(n) + "vote", Map.of("options", List.of(options)));
    }

    private JsonObject card(Browser who, long n) {
        return who.get("/api/chat/rooms/" + room + "/messages?around=" + n + "&limit=2").ok().getJsonArray("messages")
                .stream().map(JsonObject.class::cast).filter(message -> message.getLong("n") == n).findFirst()
                .orElseThrow().getJsonObject("poll");
    }

    private static List<Integer> numbers(JsonObject frame, String list) {
        return frame.getJsonObject("d").getJsonArray(list).stream().map(Integer.class::cast).toList();
    }

    private static List<Integer> votes(JsonObject card) {
        return card.getJsonArray("options").stream().map(option -> ((JsonObject) option).getInteger("votes")).toList();
    }

    private static List<Integer> mine(JsonObject card) {
        var options = card.getJsonArray("options");
        return IntStream.range(0, options.size()).filter(i -> options.getJsonObject(i).getBoolean("mine")).boxed()
                .toList();
    }

    private String path(long n) {
        return "/api/chat/rooms/" + room + "/messages/" + n + "/";
    }
}
