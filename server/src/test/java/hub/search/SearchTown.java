package hub.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// 中村 and 髙橋 talk in 庁舎移転; 渡邉 is not in it; 佐々木 is the administrator. The index is behind by some moments.
abstract class SearchTown {

    /// Long enough for a machine that does other things.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    final TestClock clock = new TestClock();
    TestHub hub;
    Browser sasaki;
    Browser nakamura;
    Browser takahashi;
    Browser watanabe;
    long room;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        open();
        room = World.group(nakamura, "庁舎移転", takahashi);
    }

    void open(String... settings) {
        hub = TestHub.on(folder, clock, settings);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        watanabe = hub.browser(World.WATANABE);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    long say(String text) {
        return say(nakamura, room, text);
    }

    long say(Browser by, long in, String text) {
        clock.advance(Duration.ofMillis(100));
        return World.say(by, in, text);
    }

    /// @param more such as `&kind=messages`
    static Answer ask(Browser by, String text, String more) {
        return by.get("/api/search?text=" + URLEncoder.encode(text, UTF_8) + more);
    }

    static JsonObject search(Browser by, String text, String... more) {
        return ask(by, text, String.join("", more)).ok();
    }

    /// Lines of the messages found.
    static List<String> lines(JsonObject answer) {
        return hits(answer, "messages").map(hit -> hit.getString("line")).toList();
    }

    static Stream<JsonObject> hits(JsonObject answer, String kind) {
        return answer.getJsonObject(kind).getJsonArray("hits").stream().map(JsonObject.class::cast);
    }

    List<String> found(Browser by, String text, String... more) {
        return lines(search(by, text, more));
    }

    JsonObject status() {
        return sasaki.get("/api/search/status").ok();
    }

    /// Waits until something is so.
    static <T> void eventually(Supplier<T> actual, T expected) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !actual.get().equals(expected)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(actual.get()).isEqualTo(expected);
    }

    static Map<String, Object> nothing() {
        return Map.of();
    }

    long unit(String name) {
        return nakamura.get("/api/directory/units").ok().getJsonArray("units").stream().map(JsonObject.class::cast)
                .filter(unit -> unit.getString("name").equals(name)).findFirst().orElseThrow().getLong("id");
    }

    /// Takes the index away, as an operator does who wants a new one. The hub must not run.
    static void deleteIndex(Path data) {
        try (var files = Files.walk(data.resolve("search"))) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
