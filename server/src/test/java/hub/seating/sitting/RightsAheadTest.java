package hub.seating.sitting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.InsideHub;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.TOMORROW;
import static hub.seating.sitting.SeatTown.at;
import static hub.seating.sitting.SeatTown.mine;
import static hub.seating.sitting.SeatTown.notices;
import static hub.seating.sitting.SeatTown.when;
import static org.assertj.core.api.Assertions.assertThat;

/// What is booked ahead when rights change: kept, moved to a like seat, or given up; its people are told.
class RightsAheadTest {

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
    void a_grant_that_ends_moves_who_had_booked_by_it_and_leaves_who_is_here() {
        var here = town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        var ahead = town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        var elsewhere = town.taken(town.takahashi, "B-07", when(TOMORROW, "DAY"));
        var grant = grantOf("A");
        town.sasaki.delete("/api/seating/grants/" + grant.getLong("id")).ok();
        again();

        assertThat(mine(town.nakamura, ahead).getString("state")).isEqualTo("MOVED");
        assertThat(booked(town.nakamura)).singleElement().asString().startsWith("B-");
        assertThat(notices(town.nakamura)).containsExactly("MOVED");
        assertThat(mine(town.igarashi, here).getString("state")).isEqualTo("HERE");
        assertThat(mine(town.takahashi, elsewhere).getString("state")).isEqualTo("BOOKED");
        assertThat(notices(town.takahashi)).isEmpty();
    }

    @Test
    void a_grant_that_ends_on_a_later_day_leaves_that_day_to_be_looked_at_until_it_comes() {
        settled();
        var later = TOMORROW.plusDays(1);
        var before = town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        var sitting = town.taken(town.nakamura, "A-03", when(later, "DAY"));
        var grant = grantOf("A");
        var wish = new HashMap<>(grant.getMap());
        wish.keySet().retainAll(Set.of("strength", "from", "weekdays"));
        wish.put("op", World.op());
        wish.put("until", later.toString());
        town.sasaki.patch("/api/seating/grants/" + grant.getLong("id"), wish).ok();
        again();
        assertThat(states(sitting, later)).containsExactly("BOOKED");
        assertThat(town.sasaki.get("/api/seating/reform?on=" + later).ok().getJsonObject("counts")
                .getInteger("seatsMoved")).isOne();

        town.clock.set(at(later, 0, 1));
        again();
        assertThat(stateOf(sitting)).isEqualTo(SittingState.MOVED);
        assertThat(stateOf(before)).as("the day before was granted still").isNotEqualTo(SittingState.MOVED);
    }

    /// The sessions of days before are over.
    private SittingState stateOf(JsonObject sitting) {
        return InsideHub.of(town.hub).<SittingState>write(tx -> SittingRepository
                .find(tx.sql(), new SittingId(sitting.getLong("id"))).orElseThrow().state());
    }

    @Test
    void a_grant_that_is_taken_back_before_it_begins_takes_with_it_what_was_booked_by_it() {
        var later = TOMORROW.plusDays(1);
        settled();
        var grant = town.sasaki
                .post("/api/seating/grants", Map.of("op", World.op(), "zone", town.floor.zone("A"), "unit",
                        town.unit("建築課"), "strength", "HOME", "from", later.toString(), "weekdays", "1-7"))
                .ok();
        var sitting = town.taken(town.takahashi, "A-03", when(later, "DAY"));
        town.sasaki.delete("/api/seating/grants/" + grant.getLong("id")).ok();
        again();
        assertThat(mine(town.takahashi, sitting).getString("state")).isEqualTo("MOVED");
    }

    private JsonObject grantOf(String zone) {
        return Booker.objects(town.sasaki.get("/api/seating/grants").ok().getJsonArray("grants"))
                .filter(one -> one.getLong("zone") == town.floor.zone(zone)).findFirst().orElseThrow();
    }

    @Test
    void what_was_left_to_judge_when_the_hub_stopped_is_judged_after_it() {
        var last = TODAY.plusDays(14);
        var ahead = town.taken(town.nakamura, "A-03", when(last, "DAY"));
        var grant = grantOf("A");
        town.sasaki.delete("/api/seating/grants/" + grant.getLong("id")).ok();
        town.restart();
        assertThat(states(ahead, last)).containsExactly("BOOKED");
        for (var day = TODAY; !day.isAfter(last); day = day.plusDays(1)) {
            town.hub.server().everyMinute();
        }
        assertThat(states(ahead, last)).containsExactly("MOVED");
        assertThat(notices(town.nakamura)).containsExactly("MOVED");
        assertThat(InsideHub.of(town.hub).<Integer>write(tx -> tx.sql()
                .query("select count(*) as n from seating_rejudge").one(row -> row.intOf("n"))))
                .as("nothing is left").isZero();
    }

    private List<String> states(JsonObject sitting, LocalDate day) {
        return Booker.objects(town.nakamura.get("/api/seating/mine?from=" + day + "&until=" + day).ok()
                .getJsonArray("sittings")).filter(one -> one.getLong("id").equals(sitting.getLong("id")))
                .map(one -> one.getString("state")).toList();
    }

    @Test
    void a_closed_seat_moves_what_it_meets_and_nothing_else() {
        var tomorrow = town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        var later = town.taken(town.nakamura, "A-03", when(TOMORROW.plusDays(1), "DAY"));
        close(List.of(town.floor.seat("A-03")));
        again();

        assertThat(mine(town.nakamura, tomorrow).getString("state")).isEqualTo("MOVED");
        assertThat(mine(town.nakamura, later).getString("state")).isEqualTo("BOOKED");
        assertThat(booked(town.nakamura)).containsExactly("A-09", "A-03");
        assertThat(notices(town.nakamura)).containsExactly("MOVED");
    }

    @Test
    void where_no_other_seat_is_left_it_is_given_up_and_said() {
        var sitting = town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        close(town.floor.seats().values());
        again();

        assertThat(mine(town.nakamura, sitting).getString("state")).isEqualTo("CANCELLED");
        assertThat(booked(town.nakamura)).isEmpty();
        assertThat(notices(town.nakamura)).containsExactly("WITHDRAWN");
    }

    @Test
    void a_block_moves_those_it_is_not_for() {
        var theirs = town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        var ours = town.taken(town.igarashi, "A-04", when(TOMORROW, "DAY"));
        town.sasaki.post("/api/seating/blocks", Map.of("op", World.op(), "seats",
                List.of(town.floor.seat("A-03"), town.floor.seat("A-04")), "name", "引継ぎ", "people",
                List.of(town.igarashi.person()), "from", at(TOMORROW, 7, 0).toString(), "until",
                at(TOMORROW, 22, 0).toString())).ok();
        again();

        assertThat(mine(town.nakamura, theirs).getString("state")).isEqualTo("MOVED");
        assertThat(mine(town.igarashi, ours).getString("state")).isEqualTo("BOOKED");
    }

    @Test
    void a_seat_kept_for_a_need_is_free_for_it_and_nobody_is_told_why() {
        var before = town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        town.sasaki.post("/api/seating/needs", Map.of("op", World.op(), "person", town.igarashi.person(), "seats",
                List.of(town.floor.seat("A-03")), "features", List.of(), "from", TOMORROW.toString(), "note", "腰痛"))
                .ok();
        again();

        assertThat(mine(town.nakamura, before).getString("state")).isEqualTo("MOVED");
        assertThat(mine(town.nakamura).encode()).doesNotContain("腰痛", "KEPT", "\"by\":" + town.igarashi.person());
        assertThat(town.take(town.igarashi, "A-03", when(TOMORROW, "DAY")).status()).isEqualTo(200);
    }

    @Test
    void who_is_lent_a_seat_keeps_it_when_something_else_changes() {
        town.sasaki.post("/api/seating/fixed", Map.of("op", World.op(), "seat", town.floor.seat("A-02"), "person",
                town.igarashi.person(), "from", TODAY.toString(), "weekdays", "1-7")).ok();
        SeatTown.plan(town.igarashi, TOMORROW, "DAY", "LEAVE");
        again();
        var lent = town.taken(town.nakamura, "A-02", when(TOMORROW, "AM"));
        SeatTown.planNothing(town.igarashi, TOMORROW, "DAY");
        close(List.of(town.floor.seat("A-08")));
        again();

        assertThat(mine(town.nakamura, lent).getString("state")).isEqualTo("BOOKED");
    }

    @Test
    void zones_that_were_not_touched_are_not_looked_at() {
        var sitting = town.taken(town.takahashi, "B-03", when(TOMORROW, "DAY"));
        town.grant("A", town.unit("建築課"), "HOME");
        again();

        assertThat(mine(town.takahashi, sitting).getString("state")).isEqualTo("BOOKED");
        assertThat(notices(town.takahashi)).isEmpty();
    }

    private void close(Iterable<Long> seats) {
        var all = new ArrayList<Long>();
        seats.forEach(all::add);
        var wish = new HashMap<String, Object>(Map.of("op", World.op(), "seats", all, "reason", "清掃", "from",
                at(TOMORROW, 7, 0).toString(), "until", at(TOMORROW, 22, 0).toString()));
        town.sasaki.post("/api/seating/seat-closures", wish).ok();
    }

    /// What the town's own grants have brought about is through.
    private void settled() {
        for (int day = 0; day < 15; day++) {
            town.hub.server().everyMinute();
        }
    }

    /// Today, tomorrow and the day after: a day with each tick.
    private void again() {
        for (int tick = 0; tick < 3; tick++) {
            town.hub.server().everyMinute();
        }
    }

    private static List<String> booked(Browser who) {
        return Booker.objects(mine(who).getJsonArray("sittings"))
                .filter(one -> one.getString("state").equals("BOOKED"))
                .map((JsonObject one) -> one.getString("number")).toList();
    }
}
