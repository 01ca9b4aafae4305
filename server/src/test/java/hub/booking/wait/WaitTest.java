package hub.booking.wait;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.atOnce;
import static hub.testing.Booker.blocks;
import static hub.testing.Booker.book;
import static hub.testing.Booker.booked;
import static hub.testing.Booker.cancel;
import static hub.testing.Booker.objects;
import static hub.testing.Booker.wish;
import static org.assertj.core.api.Assertions.assertThat;

class WaitTest {

    private static final String WAITS = "/api/booking/waits";
    private static final LocalDate DAY = LocalDate.parse("2026-11-19");
    private static final Instant START = Booker.at(DAY, 13, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private Browser igarashi;
    private long booth;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        igarashi = hub.browser(World.IGARASHI);
        booth = Booker.in(sasaki).booth("ブース1");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void what_is_cancelled_is_kept_for_the_first_who_waits_and_taken() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        var wait = waits(nakamura, false);
        waits(igarashi, false);
        assertThat(blocks(sasaki, DAY)).extracting(block -> block.getInteger("waiting")).containsExactly(2);
        cancel(takahashi, taken).ok();
        var offer = mine(nakamura).getJsonObject("offer");
        assertThat(mine(nakamura).getString("state")).isEqualTo("OFFERED");
        assertThat(offer.getString("expires")).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)).toString());
        assertThat(mine(igarashi).getString("state")).isEqualTo("WAITING");
        assertThat(book(takahashi, wish("やっぱり", START, 60, booth)).code()).isEqualTo("booking.occupied");
        var answer = take(nakamura, wait).ok();
        assertThat(answer.getString("state")).isEqualTo("TAKEN");
        assertThat(Booker.seen(nakamura, answer.getLong("booking")).getString("state")).isEqualTo("CONFIRMED");
        assertThat(blocks(sasaki, DAY)).extracting(block -> block.getInteger("waiting")).containsExactly(1);
        assertThat(open(nakamura)).isEmpty();
    }

    @Test
    void who_agreed_beforehand_has_it_at_once() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        waits(nakamura, true);
        cancel(takahashi, taken).ok();
        assertThat(open(nakamura)).isEmpty();
        assertThat(blocks(nakamura, DAY)).hasSize(1);
        assertThat(book(takahashi, wish("やっぱり", START, 60, booth)).code()).isEqualTo("booking.occupied");
    }

    @Test
    void what_nobody_takes_goes_to_the_next() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        var first = waits(nakamura, false);
        var second = waits(igarashi, false);
        try (var stream = igarashi.stream("")) {
            stream.next("welcome");
            cancel(takahashi, taken).ok();
            clock.advance(Duration.ofMinutes(10));
            assertThat(told(stream, "OFFERED").getLong("id")).isEqualTo(second);
        }
        assertThat(take(nakamura, first).code()).isEqualTo("wait.no_offer");
        take(igarashi, second).ok();
    }

    @Test
    void an_offer_outlives_a_restart() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        var wait = waits(nakamura, false);
        cancel(takahashi, taken).ok();
        hub.close();
        hub = TestHub.on(folder, clock);
        var again = hub.browser(World.NAKAMURA);
        assertThat(book(hub.browser(World.TAKAHASHI), wish("横取り", START, 60, booth)).code())
                .isEqualTo("booking.occupied");
        assertThat(take(again, wait).ok().getString("state")).isEqualTo("TAKEN");
    }

    @Test
    void any_place_for_a_purpose_will_do_and_part_of_what_is_free_is_enough() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        var wish = new HashMap<String, Object>(Map.of("op", World.op(), "purpose", 4, "people", 2, "from",
                START.minus(Duration.ofHours(1)).toString(), "until", START.plus(Duration.ofHours(1)).toString(),
                "minutes", 30, "takeAtOnce", false));
        igarashi.post(WAITS, wish).ok();
        booked(takahashi, "その前", START.minus(Duration.ofHours(1)), 60, booth);
        cancel(takahashi, taken).ok();
        var offer = mine(igarashi).getJsonObject("offer");
        assertThat(offer.getLong("place")).isEqualTo(booth);
        assertThat(Duration.between(Instant.parse(offer.getString("from")), Instant.parse(offer.getString("until"))))
                .isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void who_may_not_have_it_is_passed_over() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        waits(nakamura, false);
        waits(igarashi, false);
        World.leave(sasaki, LocalDate.parse("2026-11-18"), World.NAKAMURA);
        hub.server().everyMinute();
        cancel(takahashi, taken).ok();
        assertThat(mine(igarashi).getString("state")).isEqualTo("OFFERED");
    }

    @Test
    void others_see_and_take_nothing_of_mine() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        var wait = waits(nakamura, false);
        cancel(takahashi, taken).ok();
        assertThat(take(igarashi, wait).status()).isEqualTo(404);
        assertThat(igarashi.delete(WAITS + "/" + wait).status()).isEqualTo(404);
        assertThat(open(igarashi)).isEmpty();
        var day = igarashi.get("/api/booking/day?day=" + DAY).ok();
        assertThat(objects(day.getJsonArray("offered")).map(one -> one.getLong("space"))).containsExactly(booth);
        nakamura.delete(WAITS + "/" + wait).ok();
        booked(igarashi, "空いた", START, 60, booth);
    }

    @Test
    void a_double_tap_waits_and_takes_once() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        var wish = waiting(START, false);
        var wait = nakamura.post(WAITS, wish).ok().getLong("id");
        assertThat(nakamura.post(WAITS, wish).ok().getLong("id")).isEqualTo(wait);
        cancel(takahashi, taken).ok();
        var tap = Map.of("op", World.op());
        var booking = nakamura.post(WAITS + "/" + wait + "/take", tap).ok().getLong("booking");
        assertThat(nakamura.post(WAITS + "/" + wait + "/take", tap).ok().getLong("booking")).isEqualTo(booking);
        assertThat(blocks(sasaki, DAY)).hasSize(1);
    }

    @Test
    void what_a_no_show_leaves_goes_to_who_waits() {
        var soon = Booker.at(LocalDate.parse("2026-11-18"), 11, 0);
        booked(takahashi, "来ない会議", soon, 60, booth);
        nakamura.post(WAITS, new HashMap<>(Map.of("op", World.op(), "place", booth, "from", soon.toString(), "until",
                soon.plus(Duration.ofHours(1)).toString(), "minutes", 30, "takeAtOnce", true))).ok();
        try (var stream = nakamura.stream("")) {
            stream.next("welcome");
            Booker.pass(clock, hub, Duration.between(clock.instant(), soon.plus(Duration.ofMinutes(11))));
            assertThat(told(stream, "TAKEN").getLong("booking")).isPositive();
        }
    }

    @Test
    void what_cannot_be_waited_for_is_refused() {
        assertThat(nakamura.post(WAITS, waiting(START.minus(Duration.ofDays(3)), false)).code()).isEqualTo("wait.time");
        var nowhere = waiting(START, false);
        nowhere.put("place", 999);
        assertThat(nakamura.post(WAITS, nowhere).status()).isEqualTo(404);
        var tooLong = waiting(START, false);
        tooLong.put("minutes", 61);
        assertThat(nakamura.post(WAITS, tooLong).code()).isEqualTo("request.invalid");
        booked(takahashi, "先約", START, 60, booth);
        for (int i = 0; i < 10; i++) {
            nakamura.post(WAITS, waiting(START, false)).ok();
        }
        assertThat(nakamura.post(WAITS, waiting(START, false)).code()).isEqualTo("wait.too_many");
    }

    @Test
    void what_was_held_and_what_was_said_make_what_is_there() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        var held = held(nakamura);
        try (var stream = nakamura.stream("")) {
            stream.next("welcome");
            var dropped = waits(nakamura, false);
            var wait = waits(nakamura, false);
            nakamura.delete(WAITS + "/" + dropped).ok();
            cancel(takahashi, taken).ok();
            take(nakamura, wait).ok();
            waits(nakamura, false);
            for (int told = 0; told < 6; told++) {
                objects(stream.next("booking.waits").getJsonObject("d").getJsonArray("waits"))
                        .forEach(one -> fold(held, one));
            }
        }
        assertThat(held).isEqualTo(held(nakamura));
    }

    private static void fold(Map<Long, JsonObject> held, JsonObject wait) {
        if (List.of("WAITING", "OFFERED").contains(wait.getString("state"))) {
            held.put(wait.getLong("id"), wait);
        } else {
            held.remove(wait.getLong("id"));
        }
    }

    private static Map<Long, JsonObject> held(Browser who) {
        var all = new TreeMap<Long, JsonObject>();
        open(who).forEach(wait -> all.put(wait.getLong("id"), wait));
        return all;
    }

    @RepeatedTest(5)
    void who_waits_and_who_walks_in_never_both_have_it() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        waits(nakamura, true);
        var answers = atOnce(() -> cancel(takahashi, taken), () -> book(igarashi, wish("通りがかり", START, 60, booth)),
                () -> book(sasaki, wish("もう一人", START, 60, booth)));
        assertThat(answers.getFirst().status()).isEqualTo(200);
        assertThat(answers.subList(1, 3)).extracting(Answer::code).containsOnly("booking.occupied");
        assertThat(open(nakamura)).isEmpty();
        assertThat(blocks(sasaki, DAY)).hasSize(1);
    }

    @RepeatedTest(5)
    void at_the_last_moment_an_offer_is_taken_or_gone_but_never_both() {
        var taken = booked(takahashi, "先約", START, 60, booth).getLong("id");
        var first = waits(nakamura, false);
        waits(igarashi, true);
        cancel(takahashi, taken).ok();
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        var answers = atOnce(() -> take(nakamura, first), () -> {
            clock.advance(Duration.ofMillis(1));
            return nakamura.get(WAITS);
        }, () -> book(sasaki, wish("通りがかり", START, 60, booth)));
        assertThat(answers.getFirst().code()).isIn("", "wait.no_offer");
        assertThat(answers.getLast().code()).isEqualTo("booking.occupied");
        var had = answers.getFirst().status() == 200;
        if (!had) {
            untilServed();
        }
        assertThat(open(igarashi)).hasSize(had ? 1 : 0);
        assertThat(blocks(sasaki, DAY)).hasSize(1);
    }

    private void untilServed() {
        try (var stream = igarashi.stream("")) {
            stream.next("welcome");
            if (!open(igarashi).isEmpty()) {
                told(stream, "TAKEN");
            }
        }
    }

    private static JsonObject told(StreamClient stream, String state) {
        while (true) {
            var wait = stream.next("booking.waits").getJsonObject("d").getJsonArray("waits").getJsonObject(0);
            if (wait.getString("state").equals(state)) {
                return wait;
            }
        }
    }

    private long waits(Browser who, boolean takeAtOnce) {
        return who.post(WAITS, waiting(START, takeAtOnce)).ok().getLong("id");
    }

    private Map<String, Object> waiting(Instant from, boolean takeAtOnce) {
        return new HashMap<>(Map.of("op", World.op(), "place", booth, "from", from.toString(), "until",
                from.plus(Duration.ofHours(1)).toString(), "minutes", 60, "takeAtOnce", takeAtOnce));
    }

    private static Answer take(Browser who, long wait) {
        return who.post(WAITS + "/" + wait + "/take", Map.of("op", World.op()));
    }

    private static List<JsonObject> open(Browser who) {
        return objects(who.get(WAITS).ok().getJsonArray("waits")).toList();
    }

    private static JsonObject mine(Browser who) {
        return open(who).getFirst();
    }
}
