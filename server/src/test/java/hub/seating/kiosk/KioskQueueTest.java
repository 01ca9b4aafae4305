package hub.seating.kiosk;

import java.nio.file.Path;
import java.time.Duration;
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

/// Cards that were held to a kiosk while it could not reach the hub.
class KioskQueueTest {

    private static final String NAKAMURAS = "AAAA000000000001";
    private static final String IGARASHIS = "AAAA000000000002";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser igarashi;
    private DrawnFloor floor;
    private Kiosk kiosk;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        igarashi = hub.browser(World.IGARASHI);
        floor = KioskTown.found(sasaki, clock);
        kiosk = Kiosk.at(hub, sasaki, "DESK", "東口", floor.area(), clock);
        CardHolder.bind(kiosk, nakamura, NAKAMURAS);
        CardHolder.bind(kiosk, igarashi, IGARASHIS);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void everybody_who_held_a_card_to_it_has_a_seat_afterwards() {
        var taps = List.of(kiosk.tapped(NAKAMURAS), kiosk.tapped(IGARASHIS), kiosk.tapped("AAAA000000000009"));
        clock.advance(Duration.ofMinutes(3));
        assertThat(kiosk.receipts(taps)).containsExactly("DONE", "DONE", "UNKNOWN");
        assertThat(KioskTest.mine(nakamura).getString("state")).isEqualTo("HERE");
        assertThat(KioskTest.mine(igarashi).getString("number")).startsWith("A-");
        assertThat(kiosk.receipts(taps)).as("sent again").containsExactly("DONE", "DONE", "UNKNOWN");
    }

    @Test
    void who_is_too_late_is_told_on_their_own_devices() {
        closeAllBut("A-11");
        var early = kiosk.tapped(NAKAMURAS);
        var late = kiosk.tapped(IGARASHIS);
        clock.advance(Duration.ofMinutes(3));
        assertThat(kiosk.receipts(List.of(early, late))).containsExactly("DONE", "LOST");
        assertThat(notices(igarashi)).containsExactly("LOST");
        assertThat(notices(nakamura)).isEmpty();
        assertThat(kiosk.receipts(List.of(early, late))).containsExactly("DONE", "LOST");
        assertThat(notices(igarashi)).as("told once").containsExactly("LOST");
    }

    @Test
    void replayed_and_reordered_cards_are_refused_and_leave_a_trace() {
        var first = kiosk.tapped(NAKAMURAS);
        var second = kiosk.tapped(IGARASHIS);
        assertThat(kiosk.receipts(List.of(second, first))).containsExactly("DONE", "REFUSED kiosk.replayed");
        var forged = kiosk.tapped(NAKAMURAS, (long) second.get("counter"), clock.instant());
        assertThat(kiosk.receipts(List.of(forged))).containsExactly("REFUSED kiosk.replayed");
        assertThat(nakamura.get("/api/seating/mine").ok().getJsonArray("sittings")).isEmpty();
        assertThat(Booker.objects(sasaki.get("/api/space/devices/" + kiosk.device() + "/traces").ok()
                .getJsonArray("traces")).map(trace -> trace.getString("detail")))
                .contains("kiosk.replayed " + first.get("counter"));
    }

    @Test
    void cards_of_another_time_are_refused() {
        var now = clock.instant();
        assertThat(kiosk.receipts(List.of(kiosk.tapped(NAKAMURAS, 10, now.minus(Duration.ofHours(13))),
                kiosk.tapped(NAKAMURAS, 11, now.minus(Duration.ofHours(11))),
                kiosk.tapped(NAKAMURAS, 12, now.plus(Duration.ofMinutes(10))))))
                .containsExactly("REFUSED kiosk.too_old", "REFUSED kiosk.too_old", "REFUSED kiosk.future");
        assertThat(nakamura.get("/api/seating/mine").ok().getJsonArray("sittings")).isEmpty();
    }

    @Test
    void a_card_twice_is_one_seat() {
        assertThat(kiosk.receipts(List.of(kiosk.tapped(NAKAMURAS), kiosk.tapped(NAKAMURAS))))
                .containsExactly("DONE", "DONE");
        assertThat(nakamura.get("/api/seating/mine").ok().getJsonArray("sittings")).hasSize(1);
    }

    @Test
    void who_came_in_time_keeps_what_was_booked_though_the_hub_has_given_it_back() {
        var when = Map.of("day", HubTime.today(clock).toString(), "part", "HOURS", "from", "2026-11-18T01:30:00Z",
                "until", "2026-11-18T03:00:00Z");
        nakamura.post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat("A-08"), "when", when)).ok();
        Booker.pass(clock, hub, Duration.ofMinutes(20));
        var tap = kiosk.tapped(NAKAMURAS);
        Booker.pass(clock, hub, Duration.ofMinutes(40));
        assertThat(kiosk.state(floor.seat("A-08"))).isEqualTo("FREE");
        assertThat(kiosk.receipts(List.of(tap))).containsExactly("DONE");
        assertThat(KioskTest.mine(nakamura).getString("number")).isEqualTo("A-08");
    }

    @Test
    void who_is_offered_the_last_seat_elsewhere_has_it_by_the_queue() {
        var when = Map.of("day", HubTime.today(clock).toString(), "part", "HOURS", "from", "2026-11-18T01:30:00Z",
                "until", "2026-11-18T03:00:00Z");
        nakamura.post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat("A-08"), "when", when)).ok();
        Booker.pass(clock, hub, Duration.ofMinutes(20));
        var tap = kiosk.tapped(NAKAMURAS);
        Booker.pass(clock, hub, Duration.ofMinutes(40));
        igarashi.post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat("A-08"), "when",
                Map.of("day", HubTime.today(clock).toString(), "part", "NOW"))).ok();
        closeAllBut("A-11");
        var west = Kiosk.at(hub, sasaki, "DESK", "西口", floor.area(), clock);
        assertThat(west.session(NAKAMURAS).getJsonObject("proposal").getString("number")).isEqualTo("A-11");
        assertThat(kiosk.receipts(List.of(tap))).containsExactly("DONE");
        assertThat(KioskTest.mine(nakamura).getString("number")).isEqualTo("A-11");
        assertThat(notices(nakamura)).doesNotContain("LOST");
    }

    @Test
    void who_has_left_since_is_not_seated_again() {
        var tap = kiosk.tapped(NAKAMURAS);
        var when = Map.of("day", HubTime.today(clock).toString(), "part", "NOW");
        var sitting = nakamura
                .post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat("A-08"), "when",
                        when))
                .ok();
        clock.advance(Duration.ofMinutes(10));
        var id = sitting.getLong("id");
        nakamura.post("/api/seating/sittings/" + id + "/leave", Map.of("op", World.op())).ok();
        clock.advance(Duration.ofMinutes(1));
        assertThat(kiosk.receipts(List.of(tap))).containsExactly("DONE");
        assertThat(kiosk.floor().getJsonArray("zones").getJsonObject(0).getInteger("free")).isEqualTo(12);
    }

    @Test
    void a_leavers_card_is_refused() {
        var takahashi = hub.browser(World.TAKAHASHI);
        CardHolder.bind(kiosk, takahashi, "AAAA000000000003");
        World.leave(sasaki, HubTime.today(clock), World.TAKAHASHI);
        assertThat(kiosk.receipts(List.of(kiosk.tapped("AAAA000000000003")))).containsExactly("REFUSED card.dead");
    }

    /// Leaves a single seat of zone A open.
    private void closeAllBut(String open) {
        var closed = floor.seats().entrySet().stream()
                .filter(seat -> seat.getKey().startsWith("A-") && !seat.getKey().equals(open))
                .map(Map.Entry::getValue).toList();
        sasaki.post("/api/seating/seat-closures", Map.of("op", World.op(), "seats", closed, "from",
                clock.instant().minus(Duration.ofHours(1)).toString(), "until",
                clock.instant().plus(Duration.ofHours(8)).toString(), "reason", "清掃")).ok();
    }

    private static List<String> notices(Browser who) {
        return Booker.objects(who.get("/api/seating/mine").ok().getJsonArray("notices"))
                .map(notice -> notice.getString("kind")).toList();
    }
}
