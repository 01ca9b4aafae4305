package hub.booking.claim;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.act;
import static hub.testing.Booker.blocks;
import static hub.testing.Booker.booked;
import static hub.testing.Booker.pass;
import static hub.testing.Booker.seen;
import static org.assertj.core.api.Assertions.assertThat;

/// Check-in, and what happens without one. The places are under the usual rules: ten minutes of grace.
class ClaimTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-18");
    private static final Instant START = Booker.at(DAY, 11, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long booth;
    private long other;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        var places = Booker.in(sasaki);
        booth = places.booth("ブース1");
        other = places.booth("ブース2");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void one_checks_in_from_fifteen_minutes_before() {
        var booking = booked(nakamura, "打ち合わせ", START, 60, booth);
        var id = booking.getLong("id");
        assertThat(booking.getJsonObject("checkIn").getString("deadline")).isEqualTo(minutes(10).toString());
        assertThat(checkIn(nakamura, id).code()).isEqualTo("booking.early");
        pass(clock, hub, Duration.ofMinutes(21));
        assertThat(checkIn(nakamura, id).ok().getString("state")).isEqualTo("CHECKED_IN");
        assertThat(checkIn(nakamura, id).ok().getString("state")).isEqualTo("CHECKED_IN");
        assertThat(checkIn(takahashi, id).status()).isEqualTo(403);
        pass(clock, hub, Duration.ofMinutes(40));
        assertThat(state(id)).isEqualTo("CHECKED_IN");
        pass(clock, hub, Duration.ofMinutes(60));
        assertThat(state(id)).isEqualTo("COMPLETED");
    }

    @Test
    void where_nobody_comes_the_place_is_given_back_and_what_was_kept_stays_written() {
        var id = booked(nakamura, "来ない会議", START, 60, booth).getLong("id");
        var stream = takahashi.stream("");
        stream.next("welcome");
        pass(clock, hub, Duration.between(clock.instant(), minutes(10)));
        var block = stream.next(frame -> frame.getString("t").equals("booking.block")
                && frame.getJsonObject("d").getJsonObject("block").getString("state").equals("RELEASED"))
                .getJsonObject("d").getJsonObject("block");
        assertThat(block.getString("until")).isEqualTo(minutes(10).toString());
        var released = seen(nakamura, id);
        assertThat(released.getString("state")).isEqualTo("RELEASED");
        assertThat(released.getString("planned")).isEqualTo(minutes(60).toString());
        assertThat(blocks(nakamura, DAY)).hasSize(1);
        booked(takahashi, "空いたので", minutes(10), 30, booth);
    }

    @Test
    void who_comes_late_has_the_rest_if_nobody_else_took_it() {
        var late = booked(nakamura, "遅れる会議", START, 60, booth).getLong("id");
        var lost = booked(nakamura, "取られる会議", START, 60, other).getLong("id");
        pass(clock, hub, Duration.between(clock.instant(), minutes(15)));
        booked(takahashi, "先に取った", minutes(15), 30, other);
        assertThat(checkIn(nakamura, late).ok().getString("state")).isEqualTo("CHECKED_IN");
        assertThat(seen(nakamura, late).getString("until")).isEqualTo(minutes(60).toString());
        var refused = checkIn(nakamura, lost);
        assertThat(refused.code()).isEqualTo("booking.occupied");
        assertThat(refused.body().getJsonObject("detail").getJsonArray("alternatives")).isNotNull();
    }

    @Test
    void what_was_booked_just_before_or_is_kept_by_the_owner_is_not_given_back() {
        var soon = booked(nakamura, "すぐに", Booker.at(DAY, 10, 45), 60, booth);
        assertThat(soon.getJsonObject("checkIn").getBoolean("needed")).isFalse();
        var kept = booked(nakamura, "議会の控室", START, 60, other).getLong("id");
        assertThat(act(takahashi, kept, "keep", Map.of("keep", true)).status()).isEqualTo(403);
        act(sasaki, kept, "keep", Map.of("keep", true)).ok();
        pass(clock, hub, Duration.between(clock.instant(), minutes(20)));
        assertThat(state(soon.getLong("id"))).isEqualTo("CONFIRMED");
        assertThat(state(kept)).isEqualTo("CONFIRMED");
    }

    @Test
    void the_code_at_the_door_checks_in_there_and_nowhere_else() {
        var id = booked(nakamura, "打ち合わせ", START, 60, booth).getLong("id");
        assertThat(nakamura.get("/api/booking/places/" + booth + "/door-code").status()).isEqualTo(403);
        var code = code(booth);
        assertThat(code(booth)).isEqualTo(code);
        pass(clock, hub, Duration.ofMinutes(30));
        var elsewhere = act(nakamura, id, "check-in", Map.of("how", "QR", "code", code(other)));
        assertThat(elsewhere.code()).isEqualTo("booking.elsewhere");
        var door = nakamura.get("/api/booking/door/" + code).ok();
        assertThat(door.getLong("place")).isEqualTo(booth);
        assertThat(door.getJsonObject("booking").getLong("id")).isEqualTo(id);
        assertThat(takahashi.get("/api/booking/door/" + code).ok().getValue("booking")).isNull();
        assertThat(act(nakamura, id, "check-in", Map.of("how", "QR", "code", code)).ok().getJsonObject("checkIn")
                .getString("how")).isEqualTo("QR");
        assertThat(nakamura.get("/api/booking/door/unknown").code()).isEqualTo("booking.unknown_code");
        assertThat(act(nakamura, id, "check-in", Map.of("how", "PANEL")).code()).isEqualTo("request.invalid");
    }

    @Test
    void one_goes_on_until_the_next_and_ends_early_for_others() {
        var id = booked(nakamura, "打ち合わせ", START, 30, booth).getLong("id");
        booked(takahashi, "次の会議", minutes(60), 30, booth);
        assertThat(act(nakamura, id, "end", Map.of()).code()).isEqualTo("booking.not_begun");
        pass(clock, hub, Duration.between(clock.instant(), minutes(5)));
        checkIn(nakamura, id).ok();
        assertThat(act(nakamura, id, "extend", Map.of("minutes", 60)).code()).isEqualTo("booking.occupied");
        assertThat(act(nakamura, id, "extend", Map.of("minutes", 30)).ok().getString("until"))
                .isEqualTo(minutes(60).toString());
        assertThat(act(nakamura, id, "extend", Map.of("minutes", 0)).code()).isEqualTo("request.invalid");
        var ended = act(nakamura, id, "end", Map.of()).ok();
        assertThat(ended.getString("state")).isEqualTo("ENDED_EARLY");
        assertThat(ended.getString("until")).isEqualTo(minutes(5).toString());
        booked(takahashi, "空いたので", minutes(5), 30, booth);
    }

    @Test
    void a_deadline_that_fell_into_an_outage_is_put_off_by_its_length() {
        var id = booked(nakamura, "打ち合わせ", START, 60, booth).getLong("id");
        pass(clock, hub, Duration.between(clock.instant(), minutes(5)));
        hub.close();
        clock.advance(Duration.ofMinutes(20));
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        hub.server().everyMinute();
        assertThat(state(id)).isEqualTo("CONFIRMED");
        pass(clock, hub, Duration.ofMinutes(4));
        assertThat(state(id)).isEqualTo("CONFIRMED");
        pass(clock, hub, Duration.ofMinutes(3));
        assertThat(state(id)).isEqualTo("RELEASED");
    }

    @Test
    void a_deadline_survives_a_quick_restart_and_a_clock_that_leaps() {
        var id = booked(nakamura, "打ち合わせ", START, 60, booth).getLong("id");
        pass(clock, hub, Duration.between(clock.instant(), minutes(2)));
        clock.advance(Duration.ofHours(-1));
        hub.server().everyMinute();
        assertThat(state(id)).isEqualTo("CONFIRMED");
        clock.advance(Duration.ofHours(1));
        hub.server().everyMinute();
        assertThat(state(id)).isEqualTo("CONFIRMED");
        hub.close();
        clock.advance(Duration.ofMinutes(1));
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        var late = Instant.parse(seen(nakamura, id).getJsonObject("checkIn").getString("deadline"));
        pass(clock, hub, Duration.between(clock.instant(), late));
        assertThat(state(id)).isIn("RELEASED", "COMPLETED");
    }

    private String code(long place) {
        return sasaki.get("/api/booking/places/" + place + "/door-code").ok().getString("code");
    }

    private String state(long booking) {
        return seen(nakamura, booking).getString("state");
    }

    private static Answer checkIn(Browser who, long booking) {
        return act(who, booking, "check-in", Map.of("how", "BUTTON"));
    }

    private static Instant minutes(int after) {
        return START.plus(Duration.ofMinutes(after));
    }
}
