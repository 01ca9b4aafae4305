package hub.seating.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.vertx.core.json.JsonObject;
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

/// A kiosk on 4F on Wednesday at 10:24: zone A is of 情報政策課, zone B of 建築課.
class KioskTest {

    private static final String CARD = "0123456789ABCDEF";
    private static final String OTHER = "FEDCBA9876543210";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private DrawnFloor floor;
    private Kiosk kiosk;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        floor = KioskTown.found(sasaki, clock);
        kiosk = Kiosk.at(hub, sasaki, "DESK", "エレベーター前", floor.area(), clock);
        CardHolder.bind(kiosk, nakamura, CARD);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void the_floor_tells_how_full_it_is_and_no_names() {
        assertThat(kiosk.floor().getString("where")).isEqualTo("本庁舎 4F");
        assertThat(kiosk.floor().getJsonArray("seats")).hasSize(24);
        kiosk.took(kiosk.session(CARD), floor.seat("A-03"));

        assertThat(kiosk.state(floor.seat("A-03"))).isEqualTo("USED");
        var zone = kiosk.floor().getJsonArray("zones").getJsonObject(0);
        assertThat(List.of(zone.getInteger("total"), zone.getInteger("free"), zone.getInteger("used")))
                .containsExactly(12, 11, 1);
        assertThat(kiosk.floor().encode()).doesNotContain("中村", "美咲", CARD);
    }

    @Test
    void a_card_is_proposed_a_seat_of_its_own_zone_that_is_kept_meanwhile() {
        var session = kiosk.session(CARD);
        var proposal = session.getJsonObject("proposal");
        assertThat(session.getJsonObject("person").getString("family")).isEqualTo("中村");
        assertThat(session.getInteger("seconds")).isEqualTo(20);
        assertThat(proposal.getString("number")).startsWith("A-");
        assertThat(proposal.getBoolean("held")).isTrue();
        assertThat(kiosk.state(proposal.getLong("seat"))).isEqualTo("BOOKED");

        var done = kiosk.took(session, null);
        assertThat(done.getString("done")).isEqualTo("TAKEN");
        assertThat(done.getJsonObject("seat").getString("number")).isEqualTo(proposal.getString("number"));
        assertThat(done.getJsonObject("seat").getBoolean("open")).isEqualTo(proposal.getBoolean("open")).isTrue();
        assertThat(done.getJsonObject("seat").getString("state")).isEqualTo("HERE");
        assertThat(mine(nakamura).getString("state")).isEqualTo("HERE");
        assertThat(mine(nakamura).getJsonObject("checkIn").getString("how")).isEqualTo("CARD");
    }

    @Test
    void what_is_said_to_be_free_is_free_until_one_leaves() {
        var later = Map.of("day", HubTime.today(clock).toString(), "part", "PM");
        sasaki.post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat("A-08"), "when", later)).ok();
        var session = kiosk.session(CARD);
        assertThat(kiosk.state(floor.seat("A-08"))).isEqualTo("FREE");
        assertThat(session.getJsonArray("promised")).containsExactly(Math.toIntExact(floor.seat("A-08")));
        assertThat(session.getJsonArray("mine")).contains(Math.toIntExact(floor.seat("A-08")));
        var own = session.getJsonArray("zones").getJsonObject(0);
        assertThat(own.getBoolean("mine")).isTrue();
        assertThat(own.getInteger("free")).as("with the one that is kept").isEqualTo(11);
        assertThat(session.getInteger("lots")).isBetween(1, 11);
    }

    @Test
    void who_is_seated_leaves_and_takes_it_back() {
        kiosk.took(kiosk.session(CARD), floor.seat("A-03"));
        clock.advance(Duration.ofMinutes(5));
        var session = kiosk.session(CARD);
        assertThat(session.getJsonObject("seat").getString("number")).isEqualTo("A-03");
        assertThat(session.getJsonObject("proposal")).isNull();
        assertThat(why(session)).containsEntry("TAKE", "HAS_SEAT").containsEntry("LEAVE", null)
                .containsEntry("CHECK_IN", "NO_BOOKING");

        assertThat(kiosk.act(session, "LEAVE").ok().getJsonObject("done").getString("done")).isEqualTo("LEFT");
        assertThat(kiosk.state(floor.seat("A-03"))).isEqualTo("FREE");
        var undone = kiosk.act(session, "UNDO").ok();
        assertThat(undone.getJsonObject("done").getString("done")).isEqualTo("UNDONE");
        assertThat(undone.getJsonObject("session").getJsonObject("seat").getString("number")).isEqualTo("A-03");
    }

    @Test
    void a_seat_taken_by_mistake_is_given_back_and_another_is_proposed() {
        var session = kiosk.session(CARD);
        kiosk.took(session, floor.seat("A-05"));
        var undone = kiosk.act(session, "UNDO").ok().getJsonObject("session");
        assertThat(undone.getJsonObject("seat")).isNull();
        assertThat(undone.getJsonObject("proposal")).isNotNull();
        assertThat(kiosk.state(floor.seat("A-05"))).isEqualTo("FREE");
        assertThat(kiosk.act(session, "UNDO").ok().getJsonObject("refusal").getString("code"))
                .isEqualTo("kiosk.nothing");
    }

    @Test
    void who_has_a_seat_goes_on_at_another() {
        kiosk.took(kiosk.session(CARD), floor.seat("A-03"));
        clock.advance(Duration.ofMinutes(5));
        kiosk.took(kiosk.session(CARD), floor.seat("A-07"));
        assertThat(kiosk.state(floor.seat("A-03"))).isEqualTo("FREE");
        assertThat(kiosk.state(floor.seat("A-07"))).isEqualTo("USED");
    }

    @Test
    void what_was_booked_by_phone_is_checked_in_to_by_card() {
        var when = Map.of("day", HubTime.today(clock).toString(), "part", "PM");
        nakamura.post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat("A-04"), "when", when)).ok();
        var session = kiosk.session(CARD);
        assertThat(session.getJsonObject("seat").getString("state")).isEqualTo("BOOKED");
        assertThat(why(session)).containsEntry("CHECK_IN", null);
        assertThat(kiosk.act(session, "CHECK_IN").ok().getJsonObject("done").getString("done"))
                .isEqualTo("CHECKED_IN");
        assertThat(mine(nakamura).getString("state")).isEqualTo("HERE");
    }

    @Test
    void a_refusal_says_what_could_be_instead_and_keeps_the_first() {
        CardHolder.bind(kiosk, hub.browser(World.IGARASHI), OTHER);
        kiosk.took(kiosk.session(OTHER), floor.seat("A-04"));
        var session = kiosk.session(CARD);
        var acted = kiosk.act(session, "TAKE", floor.seat("A-04"), null).ok();
        assertThat(acted.getJsonObject("done")).isNull();
        var refusal = acted.getJsonObject("refusal");
        assertThat(refusal.getString("code")).isEqualTo("seat.taken");
        var offers = Booker.objects(refusal.getJsonArray("alternatives")).toList();
        assertThat(offers).hasSize(3);
        assertThat(offers).extracting(one -> one.getBoolean("held")).containsExactly(true, false, false);
        assertThat(refusal.encode()).doesNotContain("五十嵐");
        kiosk.took(acted.getJsonObject("session"), null);
        assertThat(mine(nakamura).getLong("seat")).isEqualTo(offers.getFirst().getLong("seat"));
    }

    @Test
    void a_seat_outside_of_the_own_right_is_refused() {
        var session = kiosk.session(CARD);
        assertThat(session.getJsonArray("mine")).hasSize(12);
        var refusal = kiosk.act(session, "TAKE", floor.seat("B-03"), null).ok().getJsonObject("refusal");
        assertThat(refusal.getString("code")).isEqualTo("zone.other_unit");
        assertThat(kiosk.state(floor.seat("B-03"))).isEqualTo("FREE");
    }

    @Test
    void a_session_ends_after_twenty_seconds_and_gives_back_what_it_kept() {
        var session = kiosk.session(CARD);
        var seat = session.getJsonObject("proposal").getLong("seat");
        clock.advance(Duration.ofSeconds(19));
        var touched = kiosk.act(session, "TOUCH").ok().getJsonObject("session");
        assertThat(touched.getInteger("touches")).isEqualTo(9);
        clock.advance(Duration.ofSeconds(20));
        assertThat(kiosk.act(session, "TAKE").code()).isEqualTo("kiosk.session_over");
        hub.server().everyMinute();
        assertThat(kiosk.state(seat)).isEqualTo("FREE");
    }

    @Test
    void ten_touches_are_the_most() {
        var session = kiosk.session(CARD);
        for (int touch = 0; touch < 10; touch++) {
            clock.advance(Duration.ofSeconds(15));
            kiosk.act(session, "TOUCH").ok();
        }
        clock.advance(Duration.ofSeconds(15));
        kiosk.act(session, "TOUCH").ok();
        clock.advance(Duration.ofSeconds(15));
        assertThat(kiosk.act(session, "TOUCH").code()).isEqualTo("kiosk.session_over");
    }

    @Test
    void who_ends_it_leaves_nothing() {
        var session = kiosk.session(CARD);
        kiosk.act(session, "END").ok();
        assertThat(kiosk.state(session.getJsonObject("proposal").getLong("seat"))).isEqualTo("FREE");
        assertThat(kiosk.act(session, "TAKE").code()).isEqualTo("kiosk.session_over");
    }

    @Test
    void own_wishes_hold_at_every_kiosk() {
        var wishes = new HashMap<>(nakamura.get("/api/seating/me").ok().getMap());
        wishes.putAll(Map.of("proposalSeconds", 60, "confirmSeat", true, "bigText", true));
        nakamura.put("/api/seating/me", wishes).ok();
        var session = kiosk.session(CARD);
        assertThat(session.getInteger("seconds")).isEqualTo(60);
        assertThat(session.getJsonObject("wishes").getBoolean("confirmSeat")).isTrue();
        assertThat(session.getJsonObject("wishes").getBoolean("bigText")).isTrue();
        clock.advance(Duration.ofSeconds(59));
        kiosk.took(session, null);
    }

    @Test
    void a_lot_is_drawn_from_the_free_seats_and_once_more() {
        var session = kiosk.session(CARD);
        var drawn = kiosk.act(session, "DRAW").ok().getJsonObject("done");
        assertThat(drawn.getString("done")).isEqualTo("DRAWN");
        assertThat(drawn.getJsonObject("draw").getInteger("of")).isEqualTo(session.getInteger("lots"));
        assertThat(drawn.getJsonObject("draw").getBoolean("again")).isTrue();
        var first = drawn.getJsonObject("seat").getLong("seat");

        var again = kiosk.act(session, "REDRAW").ok().getJsonObject("done");
        assertThat(again.getJsonObject("draw").getBoolean("again")).isFalse();
        assertThat(again.getJsonObject("seat").getLong("seat")).isNotEqualTo(first);
        assertThat(kiosk.state(first)).isEqualTo("FREE");
        assertThat(kiosk.act(session, "REDRAW").ok().getJsonObject("refusal").getString("code"))
                .isEqualTo("seat.drawn");
        assertThat(nakamura.get("/api/seating/draws/" + drawn.getJsonObject("draw").getLong("id")).ok()
                .getJsonArray("candidates")).hasSize(session.getInteger("lots"));
    }

    @Test
    void what_is_proposed_stays_proposed_if_no_lot_can_be_drawn() {
        var session = kiosk.session(CARD);
        kiosk.act(session, "DRAW").ok();
        clock.advance(Duration.ofMinutes(1));
        kiosk.act(kiosk.session(CARD), "LEAVE").ok();
        clock.advance(Duration.ofMinutes(1));
        var later = kiosk.session(CARD);
        var refused = kiosk.act(later, "DRAW").ok();
        assertThat(refused.getJsonObject("refusal").getString("code")).isEqualTo("seat.drawn");
        var proposal = later.getJsonObject("proposal");
        assertThat(refused.getJsonObject("session").getJsonObject("proposal")).isEqualTo(proposal);
        assertThat(kiosk.state(proposal.getLong("seat"))).isEqualTo("BOOKED");
        assertThat(kiosk.took(later, null).getJsonObject("seat").getString("number"))
                .isEqualTo(proposal.getString("number"));
    }

    @Test
    void the_same_press_is_done_once() {
        var session = kiosk.session(CARD).getString("session");
        var op = World.op();
        var first = kiosk.act(session, op, "TAKE", floor.seat("A-02"), null).ok();
        assertThat(kiosk.act(session, op, "TAKE", floor.seat("A-02"), null).ok()).isEqualTo(first);
    }

    @Test
    void a_room_is_checked_in_to_by_card() {
        var room = sasaki.post("/api/space/places", Map.of("kind", "BOOTH", "area", floor.area(), "name", "ブース1",
                "capacity", 2)).ok().getLong("id");
        var eleven = Instant.parse("2026-11-18T02:00:00Z");
        var booking = Booker.booked(nakamura, "打合せ", eleven.plus(Duration.ofMinutes(30)), 60, room).getLong("id");
        assertThat(kiosk.session(CARD).getJsonArray("checkIns")).isEmpty();
        Booker.pass(clock, hub, Duration.ofHours(1));

        var session = kiosk.session(CARD);
        var due = session.getJsonArray("checkIns").getJsonObject(0);
        assertThat(due.getString("place")).isEqualTo("4F ブース1");
        assertThat(session.encode()).doesNotContain("打合せ");
        assertThat(kiosk.act(session, "CHECK_IN", null, booking).ok().getJsonObject("done").getString("done"))
                .isEqualTo("CHECKED_IN");
        assertThat(Booker.seen(nakamura, booking).getString("state")).isEqualTo("CHECKED_IN");
    }

    @Test
    void colleagues_of_the_own_zone_are_named_and_nobody_else() {
        var igarashi = hub.browser(World.IGARASHI);
        CardHolder.bind(kiosk, igarashi, OTHER);
        kiosk.took(kiosk.session(OTHER), floor.seat("A-04"));
        CardHolder.bind(kiosk, hub.browser(World.TAKAHASHI), "1111222233334444");
        kiosk.took(kiosk.session("1111222233334444"), floor.seat("B-04"));

        var session = kiosk.session(CARD);
        assertThat(names(session)).containsExactly("五十嵐");
        assertThat(kiosk.took(session, floor.seat("A-05")).getJsonArray("near")).containsExactly("五十嵐");

        var wishes = new HashMap<>(igarashi.get("/api/seating/me").ok().getMap());
        wishes.put("shown", "NOBODY");
        igarashi.put("/api/seating/me", wishes).ok();
        clock.advance(Duration.ofSeconds(5));
        assertThat(names(kiosk.session(CARD))).isEmpty();
    }

    private List<String> names(JsonObject session) {
        return Booker.objects(kiosk.send("GET", "/api/kiosk/zone?session=" + session.getString("session"), "").ok()
                .getJsonArray("names")).map(one -> one.getString("name")).toList();
    }

    @Test
    void a_question_waits_until_something_happens_on_the_floor() throws Exception {
        var mark = kiosk.floor().getString("mark");
        var waiting = CompletableFuture.supplyAsync(() -> kiosk.floor(mark));
        Thread.sleep(1500);
        assertThat(waiting).isNotDone();
        var when = Map.of("day", HubTime.today(clock).toString(), "part", "NOW");
        nakamura.post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat("A-09"), "when", when)).ok();
        var next = waiting.orTimeout(5, TimeUnit.SECONDS).join().ok();
        assertThat(next.getString("mark")).isNotEqualTo(mark);
    }

    @Test
    void a_revoked_kiosk_hears_it_at_once_and_its_session_is_over() throws Exception {
        var session = kiosk.session(CARD);
        var mark = kiosk.floor().getString("mark");
        var waiting = CompletableFuture.supplyAsync(() -> kiosk.floor(mark));
        Thread.sleep(500);
        sasaki.delete("/api/space/devices/" + kiosk.device()).ok();
        assertThat(waiting.orTimeout(2, TimeUnit.SECONDS).join().code()).isEqualTo("key.unknown");
        assertThat(kiosk.act(session, "TAKE").code()).isEqualTo("key.unknown");
    }

    static JsonObject mine(Browser who) {
        return Booker.objects(who.get("/api/seating/mine").ok().getJsonArray("sittings"))
                .filter(one -> List.of("BOOKED", "HERE").contains(one.getString("state"))).findFirst().orElseThrow();
    }

    private static Map<String, Object> why(JsonObject session) {
        var why = new HashMap<String, Object>();
        Booker.objects(session.getJsonArray("may")).forEach(may -> why.put(may.getString("button"),
                may.getString("why")));
        return why;
    }
}
