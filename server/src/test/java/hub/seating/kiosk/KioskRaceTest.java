package hub.seating.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.CardHolder;
import hub.testing.DrawnFloor;
import hub.testing.Kiosk;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Everything at once: a seat is somebody's and nobody else's, a person has one.
class KioskRaceTest {

    private static final String NAKAMURAS = "AAAA000000000001";
    private static final String IGARASHIS = "AAAA000000000002";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser igarashi;
    private DrawnFloor floor;
    private Kiosk east;
    private Kiosk west;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        igarashi = hub.browser(World.IGARASHI);
        floor = KioskTown.found(sasaki, clock);
        east = Kiosk.at(hub, sasaki, "DESK", "東口", floor.area(), clock);
        west = Kiosk.at(hub, sasaki, "DESK", "西口", floor.area(), clock);
        CardHolder.bind(east, nakamura, NAKAMURAS);
        CardHolder.bind(east, igarashi, IGARASHIS);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void two_kiosks_give_one_seat_once() {
        for (int round = 0; round < 10; round++) {
            var one = east.session(NAKAMURAS);
            var other = west.session(IGARASHIS);
            var answers = Booker.atOnce(() -> east.act(one, "TAKE", floor.seat("A-07"), null),
                    () -> west.act(other, "TAKE", floor.seat("A-07"), null));
            assertThat(answers).extracting(KioskRaceTest::ending).containsExactlyInAnyOrder("TAKEN", "seat.taken");
            everybodyLeaves();
        }
    }

    @Test
    void two_kiosks_never_propose_the_same_seat() {
        for (int round = 0; round < 10; round++) {
            var answers = Booker.atOnce(() -> east.tap(NAKAMURAS), () -> west.tap(IGARASHIS));
            assertThat(answers.stream().map(answer -> answer.ok().getJsonObject("session").getJsonObject("proposal")
                    .getLong("seat")).distinct()).hasSize(2);
            clock.advance(Duration.ofSeconds(30));
        }
    }

    @Test
    void card_and_phone_take_a_seat_once() {
        for (int round = 0; round < 10; round++) {
            var session = east.session(NAKAMURAS);
            var answers = Booker.atOnce(() -> east.act(session, "TAKE", floor.seat("A-03"), null),
                    () -> take(igarashi, "A-03"));
            assertThat(answers.stream().filter(answer -> ending(answer).equals("TAKEN"))).hasSize(1);
            everybodyLeaves();
        }
    }

    @Test
    void one_person_by_card_and_by_phone_sits_once() {
        for (int round = 0; round < 10; round++) {
            var session = east.session(NAKAMURAS);
            Booker.atOnce(() -> east.act(session, "TAKE", floor.seat("A-03"), null), () -> take(nakamura, "A-09"));
            assertThat(seated(nakamura)).hasSize(1);
            everybodyLeaves();
        }
    }

    @Test
    void two_readers_and_one_person_open_one_session() {
        for (int round = 0; round < 10; round++) {
            var answers = Booker.atOnce(() -> east.tap(NAKAMURAS), () -> west.tap(NAKAMURAS));
            var one = answers.get(0).ok().getJsonObject("session");
            var other = answers.get(1).ok().getJsonObject("session");
            var acted = Booker.atOnce(() -> east.act(one, "TAKE"), () -> west.act(other, "TAKE"));
            assertThat(acted.stream().filter(answer -> ending(answer).equals("TAKEN")).count()).isLessThanOrEqualTo(2);
            assertThat(seated(nakamura)).hasSizeLessThanOrEqualTo(1);
            clock.advance(Duration.ofMinutes(1));
            everybodyLeaves();
            assertThat(free()).isEqualTo(12);
        }
    }

    @Test
    void a_seat_that_is_left_while_it_is_wanted_is_never_both() {
        for (int round = 0; round < 10; round++) {
            east.took(east.session(NAKAMURAS), floor.seat("A-05"));
            clock.advance(Duration.ofMinutes(2));
            var leaving = east.session(NAKAMURAS);
            var coming = west.session(IGARASHIS);
            Booker.atOnce(() -> east.act(leaving, "LEAVE"),
                    () -> west.act(coming, "TAKE", floor.seat("A-05"), null));
            assertThat(seated(nakamura)).isEmpty();
            assertThat(seated(igarashi)).hasSizeLessThanOrEqualTo(1);
            everybodyLeaves();
        }
    }

    @Test
    void a_queue_and_live_taps_seat_everybody_once() {
        for (int round = 0; round < 5; round++) {
            var queued = List.of(east.tapped(NAKAMURAS), east.tapped(IGARASHIS));
            Booker.atOnce(() -> east.queue(queued), () -> west.tap(NAKAMURAS), () -> west.tap(IGARASHIS));
            assertThat(seated(nakamura)).hasSize(1);
            assertThat(seated(igarashi)).hasSize(1);
            clock.advance(Duration.ofMinutes(1));
            everybodyLeaves();
        }
    }

    @Test
    void one_tap_sent_ten_times_at_once_opens_one_session() {
        var tap = east.tapped(NAKAMURAS);
        var answers = Booker.atOnce(IntStream.range(0, 10)
                .mapToObj(_ -> (Callable<Answer>) () -> east.tap(tap)).toList());
        var sessions = answers.stream().filter(answer -> answer.status() == 200)
                .map(answer -> answer.ok().getJsonObject("session").getString("session")).distinct().toList();
        assertThat(sessions).hasSize(1);
        assertThat(free()).isEqualTo(11);
    }

    private Answer take(Browser who, String number) {
        var when = Map.of("day", HubTime.today(clock).toString(), "part", "NOW");
        return who.post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat(number), "when", when));
    }

    /// TAKEN, or the code of the refusal.
    private static String ending(Answer answer) {
        if (answer.status() != 200) {
            return answer.code();
        }
        var refusal = answer.ok().getJsonObject("refusal");
        return refusal == null ? "TAKEN" : refusal.getString("code");
    }

    private static List<JsonObject> seated(Browser who) {
        return Booker.objects(who.get("/api/seating/mine").ok().getJsonArray("sittings"))
                .filter(one -> List.of("BOOKED", "HERE").contains(one.getString("state"))).toList();
    }

    private int free() {
        hub.server().everyMinute();
        return east.floor().getJsonArray("zones").getJsonObject(0).getInteger("free");
    }

    private void everybodyLeaves() {
        clock.advance(Duration.ofMinutes(1));
        var left = new ArrayList<Answer>();
        for (var who : List.of(nakamura, igarashi)) {
            seated(who).forEach(one -> left.add(who.post("/api/seating/sittings/" + one.getLong("id") + "/leave",
                    Map.of("op", World.op()))));
        }
        left.forEach(Answer::ok);
        clock.advance(Duration.ofMinutes(1));
    }
}
