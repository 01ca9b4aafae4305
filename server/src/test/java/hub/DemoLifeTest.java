package hub;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.demo.Demo;
import hub.demo.DemoLoader;
import hub.demo.DemoSize;
import hub.kernel.time.HubTime;
import hub.testing.Browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class DemoLifeTest {

    private static final String MISAKI = "100001";

    @TempDir Path folder;

    @Test
    void the_town_stands_still_or_lives_as_asked() {
        try (var hub = start(Demo.Life.OFF)) {
            assertThat(states(visitor(hub))).as("nobody stirs: who has a seat is in, what is planned is planned")
                    .contains("AWAY", "UNKNOWN", "TELEWORK", "TRIP", "LEAVE")
                    .doesNotContain("AVAILABLE", "BUSY", "CALL");
        }
        try (var hub = start(Demo.Life.ON)) {
            var visitor = visitor(hub);
            assertThat(states(visitor)).filteredOn("AVAILABLE"::equals).hasSizeBetween(110, 200);
            assertThat(states(visitor)).contains("AWAY", "TELEWORK", "TRIP", "LEAVE", "OUT", "BUSY", "MEETING",
                    "CALL", "UNKNOWN");
            hearsTheTownTalk(visitor);
        }
    }

    private static void hearsTheTownTalk(Browser visitor) {
        try (var stream = visitor.stream("")) {
            var said = stream.next("chat.posted").getJsonObject("d").getJsonObject("message");
            assertThat(said.getJsonObject("author").getLong("id")).isNotEqualTo(visitor.person());
            assertThat(said.getString("text")).isNotBlank().doesNotContain("{");
        }
    }

    private HubServer start(Demo.Life life) {
        var config = HubConfig.of(List.of("--net.port=0", "--data.folder=" + folder, "--net.requests-per-second=1000"));
        return HubServer.start(config, Optional.of(new Demo(DemoSize.NORMAL, life)), wednesday());
    }

    /// Wednesday 18 November 2026 from 10:24 in Japan on, at the speed of the real clock.
    private static InstantSource wednesday() {
        var real = HubTime.systemClock();
        var start = Instant.parse("2026-11-18T01:24:00Z");
        return InstantSource.offset(real, Duration.between(real.instant(), start));
    }

    private static Browser visitor(HubServer hub) {
        return new Browser(URI.create("http://127.0.0.1:" + hub.port())).signIn(MISAKI, DemoLoader.PASSWORD);
    }

    private static List<String> states(Browser visitor) {
        var ids = IntStream.rangeClosed(100, 399).mapToObj(String::valueOf).collect(joining(","));
        return visitor.get("/api/presence?people=" + ids).ok().getJsonArray("states").stream()
                .map(state -> ((JsonObject) state).getString("state")).toList();
    }
}
