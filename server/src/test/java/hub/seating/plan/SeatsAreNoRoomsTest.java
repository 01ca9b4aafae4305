package hub.seating.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.DrawnFloor;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever rooms and booths are offered, listed or booked by, seats are not there.
class SeatsAreNoRoomsTest {

    private static final String FROM = "2026-11-19T01:00:00Z";
    private static final String UNTIL = "2026-11-19T02:00:00Z";

    @TempDir Path folder;

    @Test
    void a_seat_is_not_booked_listed_offered_or_waited_for_as_a_room_is() {
        var clock = new TestClock();
        World.found(folder, clock);
        try (var hub = TestHub.on(folder, clock)) {
            var sasaki = hub.browser(World.SASAKI);
            var nakamura = hub.browser(World.NAKAMURA);
            var floor = DrawnFloor.draw(sasaki, "4F", HubTime.today(clock));
            var seat = floor.seat("A-01");
            var stream = nakamura.stream("");
            stream.next("welcome");

            assertThat(Booker.book(nakamura, Booker.wish("席で打合せ", Instant.parse(FROM), 60, seat)).code())
                    .isEqualTo("not_found");
            assertThat(nakamura.post("/api/booking/waits", Map.of("op", World.op(), "place", seat, "from", FROM,
                    "until", UNTIL, "minutes", 60, "takeAtOnce", false)).code()).isEqualTo("not_found");
            assertThat(
                    nakamura.get("/api/booking/places/" + seat + "/blocks?from=" + FROM + "&until=" + UNTIL).status())
                    .isEqualTo(404);
            var window = "&people=1&from=" + FROM + "&until=" + UNTIL;
            assertThat(nakamura.get("/api/booking/alternatives?place=" + seat + window).code()).isEqualTo("not_found");
            assertThat(nakamura.get("/api/space/places").ok().getJsonArray("places")).isEmpty();

            // What is broken at a seat is no news of rooms; the next thing heard is the room that follows.
            nakamura.post("/api/space/faults", Map.of("place", seat, "text", "いすがこわれています")).ok();
            var room = sasaki.post("/api/space/places", Map.of("area", floor.area(), "kind", "BOOTH", "name", "ブース1",
                    "capacity", 1)).ok();
            assertThat(stream.next("space.changed").getJsonObject("d").getJsonArray("places"))
                    .isEqualTo(new JsonArray().add(room));
        }
    }
}
