package hub.seating.sitting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.TOMORROW;
import static hub.seating.sitting.SeatTown.act;
import static hub.seating.sitting.SeatTown.at;
import static hub.seating.sitting.SeatTown.cancel;
import static hub.seating.sitting.SeatTown.hours;
import static hub.seating.sitting.SeatTown.mine;
import static hub.seating.sitting.SeatTown.notices;
import static hub.seating.sitting.SeatTown.plan;
import static hub.seating.sitting.SeatTown.planNothing;
import static hub.seating.sitting.SeatTown.when;
import static org.assertj.core.api.Assertions.assertThat;

/// Seats over HTTP: what can be done with one, who is told, and what is refused.
class SittingTest {

    @TempDir Path folder;

    private SeatTown town;

    @BeforeEach
    void start() {
        town = new SeatTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_seat_is_taken_until_i_leave_and_everybody_sees_it() {
        var sitting = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        assertThat(sitting.getString("state")).isEqualTo("HERE");
        assertThat(sitting.getBoolean("open")).isTrue();
        assertThat(sitting.getString("place")).isEqualTo("4F A-03");
        assertThat(sitting.getString("until")).isEqualTo(at(TODAY, 22, 0).toString());
        assertThat(town.at(town.takahashi, TODAY, "A-03")).extracting(one -> one.getLong("person"))
                .containsExactly(town.nakamura.person());
        assertThat(act(town.nakamura, sitting, "leave", Map.of()).ok().getString("state")).isEqualTo("LEFT");
        assertThat(town.at(town.takahashi, TODAY, "A-03")).isEmpty();
        assertThat(town.take(town.igarashi, "A-03", when(TODAY, "NOW")).status()).isEqualTo(200);
    }

    @Test
    void halves_and_days_ahead_are_booked_and_claimed_by_coming() {
        var morning = town.taken(town.nakamura, "A-03", when(TOMORROW, "AM"));
        var afternoon = town.taken(town.nakamura, "A-04", when(TOMORROW, "PM"));
        var later = town.taken(town.nakamura, "A-05", when(TODAY.plusDays(14), "DAY"));
        assertThat(List.of(morning, afternoon, later)).extracting(one -> one.getString("state")).containsOnly("BOOKED");
        assertThat(morning.getString("until")).isEqualTo(at(TOMORROW, 12, 0).toString());
        assertThat(later.getString("until")).isEqualTo(at(TODAY.plusDays(14), 17, 15).toString());
        assertThat(act(town.nakamura, morning, "check-in", Map.of("how", "BUTTON")).code()).isEqualTo("seat.early");
        town.clock.set(at(TOMORROW, 7, 30));
        town.nakamura = town.hub.browser(World.NAKAMURA);
        assertThat(act(town.nakamura, morning, "check-in", Map.of("how", "BUTTON")).ok().getString("state"))
                .isEqualTo("HERE");
    }

    @Test
    void what_is_refused_says_why_and_what_else_is_free() {
        town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        var taken = town.take(town.igarashi, "A-03", when(TODAY, "DAY"));
        assertThat(taken.code()).isEqualTo("seat.taken");
        var detail = taken.body().getJsonObject("error", taken.body()).getJsonObject("detail");
        assertThat(detail.getLong("person")).isEqualTo(town.nakamura.person());
        assertThat(Booker.objects(detail.getJsonArray("alternatives")).map(one -> one.getString("number")))
                .containsExactly("A-09", "A-02", "A-04");
        assertThat(town.take(town.takahashi, "A-05", when(TODAY, "NOW")).code()).isEqualTo("zone.other_unit");
        assertThat(town.take(town.nakamura, "A-05", when(TODAY, "NOW")).code()).isEqualTo("seat.has_another");
        assertThat(town.take(town.igarashi, "A-05", when(TODAY.minusDays(1), "DAY")).code()).isEqualTo("seat.past");
        assertThat(town.take(town.igarashi, "A-05", when(TODAY.plusDays(15), "DAY")).code()).isEqualTo("seat.too_far");
        assertThat(town.take(town.igarashi, "A-05", hours(TODAY, 9, 11)).code()).isEqualTo("seat.past");
        assertThat(town.igarashi.post("/api/seating/sittings", Map.of("op", World.op(), "seat", 999_999, "when",
                when(TODAY, "NOW"))).code()).isEqualTo("not_found");
        assertThat(town.igarashi.post("/api/seating/sittings", Map.of("op", World.op(), "seat",
                town.floor.seat("A-05"), "when", when(TODAY, "NOW"), "person", town.takahashi.person())).code())
                .isEqualTo("seat.on_behalf");
    }

    @Test
    void the_same_operation_gives_the_same_answer() {
        var wish = Map.of("op", World.op(), "seat", town.floor.seat("A-03"), "when", when(TODAY, "NOW"));
        var first = town.nakamura.post("/api/seating/sittings", wish).ok();
        assertThat(town.nakamura.post("/api/seating/sittings", wish).ok()).isEqualTo(first);
    }

    @Test
    void one_moves_extends_and_takes_it_back() {
        var first = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        town.clock.advance(Duration.ofMinutes(5));
        var second = act(town.nakamura, first, "move", Map.of("seat", town.floor.seat("B-03"))).ok();
        assertThat(second.getString("state")).isEqualTo("HERE");
        assertThat(mine(town.nakamura, first).getString("state")).isEqualTo("MOVED");
        assertThat(act(town.nakamura, second, "undo", Map.of()).ok().getString("place")).isEqualTo("4F A-03");
        assertThat(town.at(town.igarashi, TODAY, "B-03")).isEmpty();
        var back = mine(town.nakamura, first);
        assertThat(back.getString("state")).isEqualTo("HERE");
        act(town.nakamura, back, "leave", Map.of()).ok();
        assertThat(act(town.nakamura, back, "undo", Map.of()).ok().getString("state")).isEqualTo("HERE");
        assertThat(act(town.nakamura, back, "extend", Map.of("until", at(TODAY, 15, 0).toString())).ok()
                .getBoolean("open")).isFalse();
        town.clock.advance(Duration.ofMinutes(3));
        assertThat(act(town.nakamura, back, "undo", Map.of()).code()).isEqualTo("seat.undo");
        assertThat(act(town.igarashi, back, "leave", Map.of()).code()).isEqualTo("not_found");
    }

    @Test
    void a_moved_seat_that_is_taken_leaves_everything_as_it_was() {
        var mine = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        town.clock.advance(Duration.ofMinutes(5));
        assertThat(act(town.nakamura, mine, "move", Map.of("seat", town.floor.seat("A-04"))).code())
                .isEqualTo("seat.taken");
        assertThat(mine(town.nakamura, mine).getString("state")).isEqualTo("HERE");
        assertThat(town.at(town.sasaki, TODAY, "A-03")).hasSize(1);
    }

    @Test
    void nobody_comes_and_the_seat_is_given_back_after_a_warning() {
        var sitting = town.taken(town.nakamura, "A-03", hours(TODAY, 13, 15));
        assertThat(sitting.getJsonObject("checkIn").getString("deadline")).isEqualTo(at(TODAY, 13, 30).toString());
        town.passUntil(13, 21);
        assertThat(notices(town.nakamura)).containsExactly("SOON_RELEASED");
        town.passUntil(13, 31);
        assertThat(notices(town.nakamura)).containsExactly("RELEASED", "SOON_RELEASED");
        assertThat(mine(town.nakamura, sitting).getString("state")).isEqualTo("RELEASED");
        assertThat(act(town.nakamura, sitting, "check-in", Map.of("how", "BUTTON")).ok().getString("state"))
                .isEqualTo("HERE");
        assertThat(town.at(town.sasaki, TODAY, "A-03")).hasSize(1);
    }

    @Test
    void who_comes_too_late_finds_the_seat_taken_and_others_named() {
        var sitting = town.taken(town.nakamura, "A-03", hours(TODAY, 13, 15));
        town.passUntil(13, 31);
        town.taken(town.igarashi, "A-03", when(TODAY, "NOW"));
        assertThat(act(town.nakamura, sitting, "check-in", Map.of("how", "BUTTON")).code()).isEqualTo("seat.taken");
    }

    @Test
    void a_restart_releases_nobody_for_ten_minutes_and_forgets_nothing() {
        var here = town.taken(town.igarashi, "A-05", when(TODAY, "NOW"));
        var sitting = town.taken(town.nakamura, "A-03", hours(TODAY, 13, 15));
        town.clock.set(at(TODAY, 13, 45));
        town.restart();
        town.pass(Duration.ofMinutes(5));
        assertThat(mine(town.nakamura, sitting).getString("state")).isEqualTo("BOOKED");
        assertThat(town.presence(town.nakamura, town.igarashi).getString("place")).isEqualTo("4F A-05");
        assertThat(town.at(town.sasaki, TODAY, "A-05")).extracting(one -> one.getLong("id"))
                .containsExactly(here.getLong("id"));
        town.pass(Duration.ofMinutes(6));
        assertThat(mine(town.nakamura, sitting).getString("state")).isEqualTo("RELEASED");
    }

    @Test
    void a_plan_of_being_away_frees_the_half_at_once() {
        var day = town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        var other = town.taken(town.igarashi, "A-04", when(TOMORROW, "DAY"));
        plan(town.nakamura, TOMORROW, "PM", "TELEWORK");
        plan(town.igarashi, TOMORROW, "DAY", "LEAVE");
        town.hub.server().everyMinute();
        assertThat(mine(town.nakamura, day).getString("until")).isEqualTo(at(TOMORROW, 12, 0).toString());
        assertThat(mine(town.igarashi, other).getString("state")).isEqualTo("CANCELLED");
        assertThat(notices(town.igarashi)).containsExactly("FREED");
        assertThat(town.take(town.igarashi, "A-05", when(TOMORROW, "AM")).code()).isEqualTo("seat.away");
        assertThat(town.take(town.sasaki, "A-04", when(TOMORROW, "DAY")).status()).isEqualTo(200);
    }

    @Test
    void who_goes_home_or_works_elsewhere_frees_the_seat() {
        var mine = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        var theirs = town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        town.nakamura.put("/api/presence/manual", Map.of("state", "TELEWORK", "until",
                at(TODAY, 17, 0).toString())).ok();
        town.igarashi.put("/api/presence/manual", Map.of("state", "GONE", "until", at(TODAY, 23, 0).toString())).ok();
        town.hub.server().everyMinute();
        assertThat(mine(town.nakamura, mine).getString("state")).isEqualTo("LEFT");
        assertThat(mine(town.igarashi, theirs).getString("state")).isEqualTo("LEFT");
    }

    @Test
    void who_came_in_spite_of_a_plan_stays() {
        plan(town.nakamura, TODAY, "DAY", "TELEWORK");
        var mine = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        plan(town.nakamura, TOMORROW, "DAY", "TRIP");
        town.pass(Duration.ofMinutes(3));
        assertThat(mine(town.nakamura, mine).getString("state")).isEqualTo("HERE");
    }

    @Test
    void a_fixed_seat_is_sat_on_by_itself_lent_when_away_and_taken_back() {
        fix("A-02", town.igarashi);
        town.hub.server().everyMinute();
        assertThat(town.at(town.nakamura, TOMORROW, "A-02")).extracting(one -> one.getString("kind"))
                .containsExactly("FIXED");
        plan(town.igarashi, TOMORROW, "DAY", "LEAVE");
        town.hub.server().everyMinute();
        assertThat(town.at(town.nakamura, TOMORROW, "A-02")).isEmpty();
        assertThat(notices(town.igarashi)).isEmpty();
        var lent = town.taken(town.nakamura, "A-02", when(TOMORROW, "AM"));
        planNothing(town.igarashi, TOMORROW, "DAY");
        town.hub.server().everyMinute();
        assertThat(town.at(town.nakamura, TOMORROW, "A-02")).extracting(one -> one.getString("kind"))
                .containsExactly("FREE", "FIXED");
        cancel(town.nakamura, lent).ok();
        assertThat(mine(town.nakamura, lent).getString("state")).isEqualTo("CANCELLED");
    }

    @Test
    void who_declines_a_fixed_seat_is_not_sat_down_again_that_day() {
        fix("A-02", town.igarashi);
        town.hub.server().everyMinute();
        var fixed = Booker.objects(mine(town.igarashi).getJsonArray("sittings"))
                .filter(one -> one.getString("from").equals(at(TOMORROW, 7, 0).toString())).findFirst().orElseThrow();
        cancel(town.igarashi, fixed).ok();
        town.pass(Duration.ofMinutes(20));
        assertThat(town.at(town.nakamura, TOMORROW, "A-02")).isEmpty();
        assertThat(town.at(town.nakamura, TOMORROW.plusDays(1), "A-02")).hasSize(1);
    }

    @Test
    void a_captain_takes_and_moves_for_others_who_are_told() {
        var sitting = town.sasaki.post("/api/seating/sittings", Map.of("op", World.op(), "seat",
                town.floor.seat("A-03"), "when", when(TOMORROW, "DAY"), "person", town.nakamura.person())).ok();
        assertThat(notices(town.nakamura)).containsExactly("TAKEN");
        act(town.sasaki, sitting, "move", Map.of("seat", town.floor.seat("A-04"))).ok();
        assertThat(notices(town.nakamura)).containsExactly("MOVED", "TAKEN");
    }

    @Test
    void who_hides_is_nowhere_but_for_themselves() {
        var stream = town.igarashi.stream("");
        town.settle(town.nakamura, "NOBODY", true);
        town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        var me = town.nakamura.person();
        assertThat(town.at(town.igarashi, TODAY, "A-03")).allSatisfy(
                one -> assertThat(one.getValue("person")).isNull());
        assertThat(town.igarashi.get("/api/seating/find/" + me).ok().getJsonObject("seat")).isNull();
        assertThat(town.igarashi.get("/api/seating/section").text()).doesNotContain("\"person\":" + me);
        assertThat(town.presence(town.igarashi, town.nakamura).getString("place")).isNull();
        var refused = town.take(town.igarashi, "A-03", when(TODAY, "NOW"));
        assertThat(refused.code()).isEqualTo("seat.taken");
        assertThat(refused.text()).doesNotContain("\"person\"");
        assertThat(town.igarashi.post("/api/seating/take", Map.of("op", World.op(), "wishes", List.of(), "when",
                when(TODAY, "NOW"), "near", me)).code()).isEqualTo("seat.near");
        assertThat(town.sasaki.post("/api/seating/teams", Map.of("op", World.op(), "people",
                List.of(me, town.igarashi.person()), "when", when(TODAY, "NOW"))).text())
                .contains("seat.team_seated").doesNotContain(Long.toString(me));
        stream.say("{\"t\":\"watch\",\"topics\":{\"seating.seats\":[" + town.floor.seat("A-03") + "]}}");
        assertThat(stream.next(SeatLiveSource.KIND).encode()).contains("\"HERE\"").doesNotContain("\"person\":" + me);
        assertThat(mine(town.nakamura).getJsonArray("sittings")).hasSize(1);
        town.settle(town.nakamura, "STAFF", true);
        stream.next(frame -> names(frame, me));
        assertThat(town.presence(town.igarashi, town.nakamura).getString("place")).isEqualTo("4F A-03");
        town.settle(town.nakamura, "NOBODY", true);
        stream.next(frame -> frame.getString("t").equals(SeatLiveSource.KIND) && !names(frame, me));
        assertThat(town.presence(town.igarashi, town.nakamura).getString("place")).isNull();
    }

    @Test
    void who_is_shown_is_found_by_person_and_section() {
        town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        assertThat(town.takahashi.get("/api/seating/find/" + town.nakamura.person()).ok().getJsonObject("seat")
                .getString("place")).isEqualTo("4F A-03");
        assertThat(Booker.objects(town.igarashi.get("/api/seating/section").ok().getJsonArray("seats"))
                .map(one -> one.getLong("person"))).containsExactly(town.nakamura.person());
        assertThat(town.presence(town.takahashi, town.nakamura).getString("place")).isEqualTo("4F A-03");
    }

    @Test
    void the_day_is_over_soon_and_the_desk_is_to_be_cleared_unless_one_knows() {
        town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        town.settle(town.igarashi, "STAFF", false);
        town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        town.passUntil(17, 6);
        assertThat(notices(town.nakamura)).containsExactly("CLEAN_DESK");
        assertThat(notices(town.igarashi)).isEmpty();
    }

    @Test
    void the_code_on_a_desk_leads_to_the_seat_and_checks_in() {
        var code = town.sasaki.get("/api/seating/seats/" + town.floor.seat("A-03") + "/code").ok().getString("code");
        var other = town.sasaki.get("/api/seating/seats/" + town.floor.seat("A-04") + "/code").ok().getString("code");
        assertThat(town.nakamura.get("/api/seating/seats/" + town.floor.seat("A-03") + "/code").code())
                .isEqualTo("not_allowed");
        var sitting = town.taken(town.nakamura, "A-03", hours(TODAY, 13, 15));
        town.clock.set(at(TODAY, 12, 50));
        assertThat(town.nakamura.get("/api/seating/seat-code/" + code).ok().getJsonObject("mine").getLong("id"))
                .isEqualTo(sitting.getLong("id"));
        assertThat(town.nakamura.get("/api/seating/seat-code/nonsense").code()).isEqualTo("seat.unknown_code");
        assertThat(act(town.nakamura, sitting, "check-in", Map.of("how", "QR", "code", other)).code())
                .isEqualTo("seat.elsewhere");
        assertThat(act(town.nakamura, sitting, "check-in", Map.of("how", "QR", "code", code)).ok()
                .getJsonObject("checkIn").getString("how")).isEqualTo("QR");
        assertThat(act(town.nakamura, sitting, "check-in", Map.of("how", "CARD")).status()).isEqualTo(400);
    }

    @Test
    void strangers_and_guests_see_nothing() {
        var stranger = new Browser(town.hub.url());
        assertThat(stranger.get("/api/seating/mine").code()).isEqualTo("session.required");
        assertThat(stranger.get("/api/seating/floors/" + town.floor.area() + "/day").code())
                .isEqualTo("session.required");
    }

    @Test
    void what_was_held_and_what_was_told_make_what_is_asked_anew() {
        var stream = town.igarashi.stream("");
        var seats = town.floor.seats().values().stream().map(Object::toString).toList();
        stream.say("{\"t\":\"watch\",\"topics\":{\"seating.seats\":[" + String.join(",", seats) + "]}}");
        var held = new HashMap<Long, JsonObject>();
        Booker.objects(town.day(town.igarashi, TODAY).getJsonArray("seats"))
                .forEach(seat -> held.put(seat.getLong("seat"), seat));
        var mine = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        town.taken(town.takahashi, "B-03", hours(TODAY, 13, 15));
        town.clock.advance(Duration.ofMinutes(2));
        act(town.nakamura, mine, "move", Map.of("seat", town.floor.seat("B-05"))).ok();
        town.settle(town.takahashi, "NOBODY", true);
        town.passUntil(13, 32);
        var now = new HashMap<Long, JsonObject>();
        Booker.objects(town.day(town.igarashi, TODAY).getJsonArray("seats"))
                .forEach(seat -> now.put(seat.getLong("seat"), seat));
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!without(held).equals(now) && System.nanoTime() < deadline) {
            Booker.objects(stream.next(SeatLiveSource.KIND).getJsonArray("d"))
                    .forEach(seat -> held.put(seat.getLong("seat"), seat));
        }
        assertThat(without(held)).isEqualTo(now);
    }

    private static boolean names(JsonObject frame, long person) {
        return frame.getString("t").equals(SeatLiveSource.KIND) && frame.encode().contains("\"person\":" + person);
    }

    /// A seat that nobody has and that is open is not in an answer.
    private static Map<Long, JsonObject> without(Map<Long, JsonObject> seats) {
        var rest = new HashMap<>(seats);
        rest.values().removeIf(
                seat -> seat.getJsonArray("sittings").isEmpty() && seat.getJsonObject("closed") == null);
        return rest;
    }

    private void fix(String seat, Browser owner) {
        town.sasaki.post("/api/seating/fixed", Map.of("op", World.op(), "seat", town.floor.seat(seat), "person",
                owner.person(), "from", TODAY.toString(), "weekdays", "1-7")).ok();
    }
}
