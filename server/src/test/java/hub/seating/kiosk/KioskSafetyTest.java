package hub.seating.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.CardHolder;
import hub.testing.DrawnFloor;
import hub.testing.Kiosk;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// What a kiosk, its key, a card and a session cannot do.
class KioskSafetyTest {

    private static final String CARD = "0123456789ABCDEF";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private DrawnFloor floor;
    private Kiosk kiosk;
    private Kiosk other;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        floor = KioskTown.found(sasaki, clock);
        kiosk = Kiosk.at(hub, sasaki, "DESK", "東口", floor.area(), clock);
        other = Kiosk.at(hub, sasaki, "DESK", "西口", floor.area(), clock);
        CardHolder.bind(kiosk, nakamura, CARD);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_session_is_of_no_use_at_another_kiosk() {
        var session = kiosk.session(CARD);
        assertThat(other.act(session, "TAKE").code()).isEqualTo("kiosk.session_over");
        assertThat(other.act(session, "END").code()).isEqualTo("kiosk.session_over");
        assertThat(other.send("GET", "/api/kiosk/zone?session=" + session.getString("session"), "").code())
                .isEqualTo("kiosk.session_over");
        assertThat(misused(other)).contains("session of kiosk " + kiosk.device());
        kiosk.took(session, null);
    }

    @Test
    void a_session_that_never_was_is_over() {
        assertThat(kiosk.act("guess", World.op(), "TAKE", null, null).code()).isEqualTo("kiosk.session_over");
        assertThat(kiosk.act("", World.op(), "TAKE", null, null).code()).isEqualTo("kiosk.session_over");
    }

    @Test
    void a_second_card_ends_the_session_of_the_first() {
        CardHolder.bind(other, hub.browser(World.IGARASHI), "1111000011110000");
        var session = kiosk.session(CARD);
        var next = kiosk.session("1111000011110000");
        assertThat(kiosk.act(session, "TAKE").code()).isEqualTo("kiosk.session_over");
        kiosk.took(next, null);
    }

    @Test
    void nobody_acts_for_others() {
        var room = sasaki.post("/api/space/places", Map.of("kind", "BOOTH", "area", floor.area(), "name", "ブース1",
                "capacity", 2)).ok().getLong("id");
        var booking = Booker.booked(hub.browser(World.TAKAHASHI), "打合せ",
                clock.instant().plus(Duration.ofMinutes(6)), 30, room).getLong("id");
        var session = kiosk.session(CARD);
        assertThat(kiosk.act(session, "CHECK_IN", null, booking).ok().getJsonObject("refusal").getString("code"))
                .isEqualTo("not_found");
        assertThat(kiosk.act(session, "LEAVE").ok().getJsonObject("refusal").getString("code"))
                .isEqualTo("kiosk.nothing");
    }

    @Test
    void the_key_of_a_kiosk_opens_nothing_else() {
        for (var path : List.of("/api/chat/rooms", "/api/community/questions", "/api/directory/people?q=中村",
                "/api/directory/units", "/api/seating/mine", "/api/seating/floors", "/api/seating/cards",
                "/api/booking/bookings", "/api/search?q=a", "/api/panel/day", "/api/kiosk/board")) {
            assertThat(kiosk.send("GET", path, "").status()).as(path).isIn(401, 403);
        }
        assertThat(misused(kiosk)).contains("GET /api/kiosk/board");
        assertThat(nakamura.get("/api/kiosk/floor").code()).isEqualTo("key.unknown");
        assertThat(nakamura.post("/api/kiosk/tap", kiosk.tapped(CARD)).code()).isEqualTo("key.unknown");
    }

    @Test
    void a_forged_or_revoked_key_is_refused() {
        var forged = new Browser(hub.url()).send("POST", "/api/kiosk/queue", "{\"taps\":[]}", "Authorization",
                "Bearer hubd_forged");
        assertThat(forged.code()).isEqualTo("key.unknown");
        sasaki.delete("/api/space/devices/" + kiosk.device()).ok();
        assertThat(kiosk.tap(CARD).code()).isEqualTo("key.unknown");
        assertThat(kiosk.queue(List.of(kiosk.tapped(CARD))).code()).isEqualTo("key.unknown");
    }

    @Test
    void a_tap_that_is_replayed_is_refused_and_leaves_a_trace() {
        var tap = kiosk.tapped(CARD);
        var session = kiosk.tap(tap).ok().getJsonObject("session");
        assertThat(kiosk.tap(tap).ok().getJsonObject("session").getString("session"))
                .as("sent again: the answer was lost").isEqualTo(session.getString("session"));
        kiosk.act(session, "END").ok();
        assertThat(kiosk.tap(tap).code()).isEqualTo("kiosk.replayed");
        assertThat(kiosk.tap(kiosk.tapped(CARD, (long) tap.get("counter"), clock.instant())).code())
                .isEqualTo("kiosk.replayed");
        assertThat(misused(kiosk)).contains("kiosk.replayed " + tap.get("counter"));
    }

    @Test
    void a_reader_that_types_twice_opens_one_session() {
        var first = kiosk.session(CARD).getString("session");
        clock.advance(Duration.ofSeconds(1));
        assertThat(kiosk.session(CARD).getString("session")).isEqualTo(first);
        clock.advance(Duration.ofSeconds(5));
        assertThat(kiosk.session(CARD).getString("session")).isNotEqualTo(first);
    }

    @Test
    void taps_of_another_time_are_refused() {
        assertThat(kiosk.tap(kiosk.tapped(CARD, 100, clock.instant().plus(Duration.ofMinutes(5)))).code())
                .isEqualTo("kiosk.future");
        assertThat(kiosk.tap(kiosk.tapped(CARD, 100, clock.instant().minus(Duration.ofHours(13)))).code())
                .isEqualTo("kiosk.too_old");
        assertThat(misused(kiosk)).contains("kiosk.future 100", "kiosk.too_old 100");
    }

    @Test
    void bad_input_changes_nothing() {
        assertThat(kiosk.send("POST", "/api/kiosk/tap", "{}").code()).isEqualTo("request.invalid");
        assertThat(kiosk.tap(kiosk.tapped("", 5, clock.instant())).code()).isEqualTo("request.invalid");
        assertThat(kiosk.tap(kiosk.tapped(CARD, 0, clock.instant())).code()).isEqualTo("request.invalid");
        assertThat(kiosk.send("POST", "/api/kiosk/queue", "{}").code()).isEqualTo("request.invalid");
        assertThat(kiosk.queue(Collections.nCopies(201, kiosk.tapped(CARD))).code())
                .isEqualTo("request.invalid");
        assertThat(kiosk.send("POST", "/api/kiosk/act", "{}").code()).isEqualTo("request.invalid");
        assertThat(kiosk.act(kiosk.session(CARD), "DANCE").code()).isEqualTo("request.invalid");
        assertThat(kiosk.act(kiosk.session(CARD), "TAKE", 999_999L, null).ok().getJsonObject("refusal")
                .getString("code")).isEqualTo("not_found");
    }

    @Test
    void a_kiosk_without_a_floor_says_so() {
        var room = sasaki.post("/api/space/places", Map.of("kind", "BOOTH", "area", floor.area(), "name", "ブース1",
                "capacity", 2)).ok().getLong("id");
        var browser = new Browser(hub.url());
        var begun = browser.post("/api/space/devices/pairing", Map.of()).ok();
        sasaki.post("/api/space/devices/approve", Map.of("code", begun.getString("code"), "name", "?", "mode", "DESK",
                "places", List.of(room))).ok();
        var key = browser.post("/api/space/devices/pairing/claim", Map.of("secret", begun.getString("secret"))).ok()
                .getString("key");
        assertThat(browser.send("GET", "/api/kiosk/floor", "", "Authorization", "Bearer " + key).code())
                .isEqualTo("kiosk.no_floor");
    }

    @Test
    void a_hub_that_stops_forgets_sessions_and_gives_back_what_they_kept() {
        var session = kiosk.session(CARD);
        var seat = session.getJsonObject("proposal").getLong("seat");
        hub.close();
        clock.advance(Duration.ofMinutes(5));
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        hub.server().everyMinute();
        var when = Map.of("day", HubTime.today(clock).toString(), "part", "NOW");
        nakamura.post("/api/seating/sittings", Map.of("op", World.op(), "seat", seat, "when", when)).ok();
    }

    private List<String> misused(Kiosk device) {
        return Booker.objects(sasaki.get("/api/space/devices/" + device.device() + "/traces").ok()
                .getJsonArray("traces")).filter(trace -> trace.getString("kind").equals("MISUSED"))
                .map(trace -> trace.getString("detail")).toList();
    }
}
