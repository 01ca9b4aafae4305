package hub.booking;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.act;
import static hub.testing.Booker.book;
import static hub.testing.Booker.booked;
import static hub.testing.Booker.invited;
import static hub.testing.Booker.wish;
import static org.assertj.core.api.Assertions.assertThat;

/// What presence and chat learn of bookings, and what they give.
class NeighboursTest {

    private static final Instant START = Booker.at(LocalDate.parse("2026-11-18"), 11, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long booth;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock, "--presence.meeting-url=https://meet.city.example/{room}");
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        booth = Booker.in(sasaki).booth("ブース1");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void presence_follows_who_meets_and_where_but_never_learns_why() {
        var wish = wish("人事の相談", START, 60, booth);
        wish.put("attendees", invited(takahashi, sasaki));
        var id = book(nakamura, wish).ok().getLong("id");
        act(takahashi, id, "answer", Map.of("answer", "YES")).ok();
        act(sasaki, id, "answer", Map.of("answer", "NO")).ok();
        Booker.pass(clock, hub, Duration.between(clock.instant(), START.plus(Duration.ofMinutes(1))));
        for (var person : List.of(nakamura, takahashi)) {
            var state = comesTo(person, "MEETING"::equals);
            assertThat(state.getString("place")).isEqualTo("4F ブース1");
            assertThat(state.encode()).doesNotContain("相談");
        }
        assertThat(presence(sasaki).getString("state")).isNotEqualTo("MEETING");
        act(nakamura, id, "check-in", Map.of("how", "BUTTON")).ok();
        act(nakamura, id, "end", Map.of()).ok();
        comesTo(nakamura, state -> !state.equals("MEETING"));
    }

    @Test
    void presence_knows_them_again_after_a_restart() {
        booked(nakamura, "打ち合わせ", START, 60, booth);
        Booker.pass(clock, hub, Duration.between(clock.instant(), START.plus(Duration.ofMinutes(1))));
        hub.close();
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        comesTo(nakamura, "MEETING"::equals);
    }

    @Test
    void a_meeting_has_one_room_in_chat_whoever_asks_first() {
        var wish = wish("打ち合わせ", START, 60, booth);
        wish.put("attendees", invited(takahashi));
        var id = book(nakamura, wish).ok().getLong("id");
        var room = act(takahashi, id, "room", Map.of()).ok().getLong("room");
        assertThat(act(nakamura, id, "room", Map.of()).ok().getLong("room")).isEqualTo(room);
        assertThat(nakamura.get("/api/chat/rooms/" + room).status()).isEqualTo(200);
        assertThat(sasaki.get("/api/chat/rooms/" + room).status()).isEqualTo(404);
        assertThat(act(sasaki, id, "room", Map.of()).status()).isEqualTo(404);
        assertThat(act(nakamura, booked(nakamura, "一人", START.plus(Duration.ofHours(2)), 60).getLong("id"), "room",
                Map.of()).code()).isEqualTo("booking.no_room");
    }

    @Test
    void a_web_meeting_is_made_by_the_template_and_shown_to_those_in_it() {
        var wish = wish("オンライン", START, 60, booth);
        wish.put("link", true);
        var booking = book(nakamura, wish).ok();
        assertThat(booking.getString("link")).startsWith("https://meet.city.example/");
        assertThat(Booker.seen(takahashi, booking.getLong("id")).getString("link")).isNull();
    }

    /// Waits until presence has noticed.
    private JsonObject comesTo(Browser who, Predicate<String> wanted) {
        try (var stream = who.stream("")) {
            stream.say("{\"t\":\"watch\",\"topics\":{\"presence.states\":[" + who.person() + "]}}");
            return stream.next(frame -> frame.getString("t").equals("presence.states")
                    && wanted.test(frame.getJsonArray("d").getJsonObject(0).getString("state")))
                    .getJsonArray("d").getJsonObject(0);
        }
    }

    private JsonObject presence(Browser who) {
        return who.get("/api/presence?people=" + who.person()).ok().getJsonArray("states").getJsonObject(0);
    }
}
