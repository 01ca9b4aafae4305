package hub.booking.panel;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.CardHolder;
import hub.testing.Kiosk;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// A panel at the door of ブース1 on Wednesday at 10:24, and the phones of those who stand before it.
class PanelTest {

    private static final Instant ELEVEN = Instant.parse("2026-11-18T02:00:00Z");

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long booth;
    private long other;
    private DoorPanel panel;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        var town = Booker.in(sasaki);
        booth = town.booth("ブース1");
        other = town.booth("ブース2");
        panel = DoorPanel.at(hub, sasaki, booth);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void the_day_shows_sections_and_neither_titles_nor_people() {
        Booker.booked(nakamura, "異動の相談", ELEVEN, 60, booth);
        var secret = Booker.wish("健康相談", ELEVEN.plus(Duration.ofHours(2)), 30, booth);
        secret.put("visibility", "PARTICIPANTS");
        Booker.book(nakamura, secret).ok();

        assertThat(panel.shown()).containsExactly("BOOKED 情報政策課", "BOOKED null");
        assertThat(panel.day().encode()).doesNotContain("異動", "健康", "中村", "nakamura");
        assertThat(panel.day().getJsonObject("place").getString("name")).isEqualTo("ブース1");
        assertThat(Booker.objects(panel.day().getJsonArray("others")).map(one -> one.getString("name")))
                .containsExactly("ブース2");

        sasaki.patch("/api/space/devices/" + panel.device(), Map.of("titles", true)).ok();
        assertThat(panel.shown()).containsExactly("BOOKED 異動の相談", "BOOKED null");
    }

    @Test
    void what_is_pressed_is_held_until_a_phone_confirms_it() {
        var code = panel.bookingCode(30);
        assertThat(panel.shown()).containsExactly("HELD null");
        assertThat(Booker.book(takahashi, Booker.wish("", minute(), 15, booth)).status()).isEqualTo(409);
        assertThat(nakamura.get("/api/booking/panel/" + code).ok().getString("kind")).isEqualTo("BOOK");

        var booking = confirm(nakamura, code).ok();
        assertThat(booking.getString("state")).isEqualTo("CHECKED_IN");
        assertThat(booking.getInstant("until")).isEqualTo(minute().plus(Duration.ofMinutes(30)));
        assertThat(panel.shown()).containsExactly("IN_USE 情報政策課");
        assertThat(panel.day().getJsonObject("done").getString("code")).isEqualTo(code);
        assertThat(panel.day().getJsonObject("wish")).isNull();
    }

    @Test
    void what_nobody_confirms_is_free_again_after_a_minute() {
        var code = panel.bookingCode(30);
        clock.advance(Wishes.LASTS);
        assertThat(confirm(nakamura, code).code()).isEqualTo("panel.wish_gone");
        hub.server().everyMinute();
        assertThat(panel.shown()).isEmpty();
        Booker.booked(takahashi, "打合せ", minute(), 15, booth);
    }

    @Test
    void a_staff_card_confirms_what_was_pressed() {
        var kiosk = Kiosk.at(hub, sasaki, "DESK", "入口", floor(), clock);
        CardHolder.bind(kiosk, nakamura, "0123456789ABCDEF");
        panel.bookingCode(30);
        assertThat(panel.press("BOOK", 30, null, "AAAA0000AAAA0000").code()).isEqualTo("panel.card_unknown");
        assertThat(panel.shown()).containsExactly("HELD null");
        assertThat(panel.press("BOOK", 30, null, "01 23 45 67 89 ab cd ef").ok().getJsonObject("wish")).isNull();
        assertThat(panel.shown()).containsExactly("IN_USE 情報政策課");

        var booking = panel.entries().getFirst().getLong("booking");
        CardHolder.bind(kiosk, takahashi, "FEDCBA9876543210");
        clock.advance(Duration.ofMinutes(5));
        assertThat(panel.press("END", null, booking, "FEDCBA9876543210").status()).isIn(403, 404);
        panel.press("END", null, booking, "0123456789ABCDEF").ok();
        assertThat(panel.shown()).containsExactly("OVER 情報政策課");
    }

    private long floor() {
        return Booker.objects(sasaki.get("/api/space/places").ok().getJsonArray("areas"))
                .filter(area -> area.getString("kind").equals("FLOOR")).findFirst().orElseThrow().getLong("id");
    }

    @Test
    void who_presses_back_leaves_nothing() {
        var code = panel.bookingCode(60);
        panel.back().ok();
        assertThat(panel.shown()).isEmpty();
        assertThat(confirm(nakamura, code).code()).isEqualTo("panel.wish_gone");
    }

    @Test
    void a_second_press_takes_the_place_of_the_first() {
        var first = panel.bookingCode(60);
        var second = panel.bookingCode(15);
        assertThat(confirm(nakamura, first).code()).isEqualTo("panel.wish_gone");
        assertThat(confirm(nakamura, second).ok().getInstant("until")).isEqualTo(minute().plus(Duration.ofMinutes(15)));
    }

    @Test
    void what_does_not_fit_before_the_next_booking_is_refused() {
        Booker.booked(takahashi, "打合せ", ELEVEN, 30, booth);
        assertThat(panel.book(60).code()).isEqualTo("panel.taken");
        panel.book(30).ok();
    }

    @Test
    void standing_at_the_door_is_proof_enough_to_check_in() {
        var booking = comes(nakamura);
        assertThat(panel.press("CHECK_IN", null, booking).ok().getJsonObject("wish")).isNull();
        assertThat(Booker.seen(nakamura, booking).getString("state")).isEqualTo("CHECKED_IN");
        assertThat(Booker.seen(nakamura, booking).getJsonObject("checkIn").getString("how")).isEqualTo("PANEL");
    }

    @Test
    void unless_the_panel_asks_for_the_phone_of_who_booked() {
        sasaki.patch("/api/space/devices/" + panel.device(), Map.of("openCheckIn", false)).ok();
        var booking = comes(nakamura);
        var code = panel.code("CHECK_IN", null, booking);
        assertThat(confirm(takahashi, code).status()).isIn(403, 404);
        assertThat(Booker.seen(nakamura, booking).getString("state")).isEqualTo("CONFIRMED");
        assertThat(confirm(nakamura, code).ok().getString("state")).isEqualTo("CHECKED_IN");
    }

    @Test
    void extending_and_ending_need_the_phone_of_who_uses_it() {
        var booking = confirm(nakamura, panel.bookingCode(30)).ok().getLong("id");
        var extend = panel.code("EXTEND", 15, booking);
        assertThat(confirm(takahashi, extend).status()).isIn(403, 404);
        assertThat(confirm(nakamura, extend).ok().getInstant("until")).isEqualTo(minute().plus(Duration.ofMinutes(45)));

        clock.advance(Duration.ofMinutes(5));
        assertThat(confirm(nakamura, panel.code("END", null, booking)).ok().getString("state"))
                .isEqualTo("ENDED_EARLY");
        assertThat(panel.shown()).containsExactly("OVER 情報政策課");
    }

    @Test
    void who_does_not_need_it_gives_it_back_before_it_begins() {
        var booking = Booker.booked(nakamura, "打合せ", ELEVEN, 60, booth).getLong("id");
        assertThat(confirm(nakamura, panel.code("NOT_USE", null, booking)).ok().getString("state"))
                .isEqualTo("CANCELLED");
        assertThat(panel.shown()).isEmpty();
    }

    @Test
    void a_panel_that_speaks_of_another_door_is_refused_and_leaves_a_trace() {
        var booking = Booker.booked(nakamura, "打合せ", ELEVEN, 60, other).getLong("id");
        for (var kind : List.of("CHECK_IN", "END", "NOT_USE")) {
            assertThat(panel.press(kind, null, booking).code()).isEqualTo("not_found");
        }
        assertThat(panel.press("EXTEND", 15, booking).code()).isEqualTo("not_found");
        assertThat(panel.press("END", null, 999_999L).code()).isEqualTo("not_found");
        assertThat(Booker.seen(nakamura, booking).getString("state")).isEqualTo("CONFIRMED");
        assertThat(Booker.objects(sasaki.get("/api/space/devices/" + panel.device() + "/traces").ok()
                .getJsonArray("traces")).filter(trace -> trace.getString("kind").equals("MISUSED"))).hasSize(5);
    }

    @Test
    void bad_input_changes_nothing() {
        assertThat(panel.book(0).code()).isEqualTo("request.invalid");
        assertThat(panel.book(100_000).code()).isEqualTo("request.invalid");
        assertThat(panel.press("BOOK", null, null).code()).isEqualTo("request.invalid");
        assertThat(panel.press("END", null, null).code()).isEqualTo("request.invalid");
        assertThat(panel.press("DANCE", null, null).code()).isEqualTo("request.invalid");
        assertThat(panel.report("DANCE").code()).isEqualTo("request.invalid");
        assertThat(confirm(nakamura, "BCDFGH").code()).isEqualTo("panel.wish_gone");
        assertThat(nakamura.post("/api/panel/wishes", Map.of("kind", "BOOK", "minutes", 15)).code())
                .isEqualTo("key.unknown");
        assertThat(panel.shown()).isEmpty();
    }

    @Test
    void panel_and_phone_at_once_take_the_place_once() {
        for (int round = 0; round < 10; round++) {
            var answers = Booker.atOnce(() -> panel.book(15),
                    () -> Booker.book(takahashi, Booker.wish("打合せ", minute(), 30, booth)));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(panel.shown()).filteredOn(entry -> !entry.startsWith("OVER")).hasSize(1);
            panel.back().ok();
            answers.stream().skip(1).filter(answer -> answer.status() == 200)
                    .forEach(answer -> Booker.cancel(takahashi, answer.ok().getLong("id")));
            clock.advance(Duration.ofHours(1));
        }
    }

    @Test
    void two_phones_at_once_confirm_once_and_one_phone_twice_is_answered_alike() {
        var code = panel.bookingCode(30);
        var answers = Booker.atOnce(() -> confirm(nakamura, code), () -> confirm(takahashi, code));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 410);
        assertThat(panel.shown()).hasSize(1);

        var op = Map.of("op", World.op());
        clock.advance(Duration.ofHours(1));
        var next = panel.bookingCode(15);
        var twice = Booker.atOnce(() -> nakamura.post("/api/booking/panel/" + next, op),
                () -> nakamura.post("/api/booking/panel/" + next, op));
        assertThat(twice.get(0).ok().getLong("id")).isEqualTo(twice.get(1).ok().getLong("id"));
    }

    @Test
    void a_question_waits_until_something_happens_at_the_door() throws Exception {
        var mark = panel.day().getString("mark");
        var waiting = CompletableFuture.supplyAsync(() -> panel.day(mark));
        Thread.sleep(500);
        assertThat(waiting).isNotDone();
        Booker.booked(takahashi, "打合せ", ELEVEN, 30, other);
        Booker.booked(nakamura, "打合せ", ELEVEN, 30, booth);
        var day = waiting.orTimeout(5, TimeUnit.SECONDS).join().ok();
        assertThat(day.getString("mark")).isNotEqualTo(mark);
        assertThat(day.getJsonArray("entries")).hasSize(1);
    }

    @Test
    void a_revoked_panel_hears_it_within_two_seconds() throws Exception {
        var mark = panel.day().getString("mark");
        var waiting = CompletableFuture.supplyAsync(() -> panel.day(mark));
        Thread.sleep(500);
        sasaki.delete("/api/space/devices/" + panel.device()).ok();
        assertThat(waiting.orTimeout(2, TimeUnit.SECONDS).join().code()).isEqualTo("key.unknown");
    }

    @Test
    void a_hub_that_stops_does_not_wait_for_panels() throws Exception {
        var mark = panel.day().getString("mark");
        var waiting = CompletableFuture.supplyAsync(() -> panel.day(mark));
        Thread.sleep(500);
        var begun = System.nanoTime();
        hub.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        waiting.handle((_, _) -> 0).orTimeout(10, TimeUnit.SECONDS).join();
        hub = TestHub.on(folder, clock);
    }

    @Test
    void a_fault_reported_at_the_door_stands_with_the_place() {
        panel.report("SCREEN").ok();
        var place = Booker.objects(sasaki.get("/api/space/places").ok().getJsonArray("places"))
                .filter(one -> one.getLong("id") == booth).findFirst().orElseThrow();
        assertThat(Booker.objects(place.getJsonArray("faults")).map(fault -> fault.getString("text")))
                .containsExactly("画面が映らない（扉のパネルから）");
    }

    /// A booking that is to begin in six minutes and waits for a check-in.
    private long comes(Browser who) {
        var booking = Booker.booked(who, "打合せ", ELEVEN.plus(Duration.ofMinutes(30)), 60, booth).getLong("id");
        Booker.pass(clock, hub, Duration.ofHours(1));
        return booking;
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Answer confirm(Browser who, String code) {
        return who.post("/api/booking/panel/" + code, new JsonObject().put("op", World.op()).getMap());
    }
}
