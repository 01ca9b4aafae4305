package hub.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// A transfer entered in November takes effect on 1 April by itself: 髙橋 goes from 建築課 to 情報政策課, and the rooms of
/// the units follow.
class FirstOfAprilIT {

    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        World.transfer(hub.browser(World.SASAKI), FIRST_OF_APRIL, World.TAKAHASHI, "0310", "0120");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void the_rooms_of_units_follow_at_midnight_on_open_connections_and_not_before() {
        var midnight = HubTime.startOf(FIRST_OF_APRIL);
        clock.set(midnight.minus(Duration.ofMinutes(5)));
        hub.server().everyMinute();
        var takahashi = hub.browser(World.TAKAHASHI);
        var nakamura = hub.browser(World.NAKAMURA);
        assertThat(unitRooms(takahashi)).containsExactlyInAnyOrder("建設部", "建築課");
        var left = room(takahashi, "建築課");
        var stream = takahashi.stream("");
        stream.next("welcome");

        clock.set(midnight);
        hub.server().everyMinute();

        assertThat(unitRooms(takahashi)).containsExactlyInAnyOrder("総務部", "情報政策課");
        assertThat(takahashi.get("/api/chat/rooms/" + left + "/messages").status()).isEqualTo(404);
        assertThat(takahashi.post("/api/chat/rooms/" + left + "/messages", Map.of("op", World.op(), "text", "まだいます"))
                .code()).isEqualTo("not_found");
        World.say(hub.browser(World.KOBAYASHI), left, "建築課だけの話です");
        World.say(nakamura, room(nakamura, "情報政策課"), "ようこそ");
        assertThat(stream.next("chat.posted").getJsonObject("d").getJsonObject("message").getString("text"))
                .isEqualTo("ようこそ");
    }

    @Test
    void a_hub_that_was_off_at_midnight_makes_up_for_it_when_it_starts() {
        hub.close();
        clock.set(HubTime.startOf(FIRST_OF_APRIL).plus(Duration.ofDays(3)));
        hub = TestHub.on(folder, clock);
        assertThat(unitRooms(hub.browser(World.TAKAHASHI))).containsExactlyInAnyOrder("総務部", "情報政策課");
    }

    private static List<String> unitRooms(Browser browser) {
        return rooms(browser).stream().filter(room -> room.getString("kind").equals("UNIT"))
                .map(room -> room.getString("name")).toList();
    }

    private static long room(Browser browser, String name) {
        return rooms(browser).stream().filter(room -> room.getString("name").equals(name)).findFirst().orElseThrow()
                .getLong("id");
    }

    private static List<JsonObject> rooms(Browser browser) {
        return browser.get("/api/chat/rooms").ok().getJsonArray("rooms").stream().map(JsonObject.class::cast).toList();
    }
}
