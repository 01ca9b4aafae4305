package hub.seating.zone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.wire.Json;
import hub.seating.plan.ZoneId;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;
import hub.testing.TestClock;
import hub.testing.World;

import static hub.seating.zone.ZoneTown.APRIL;
import static hub.seating.zone.ZoneTown.SATURDAY;
import static hub.seating.zone.ZoneTown.TODAY;
import static hub.seating.zone.ZoneTown.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

/// Who may sit where on which day, at which time.
class RightTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private ZoneTown town;

    @BeforeEach
    void start() {
        town = new ZoneTown(folder, clock);
        town.grantAll();
        town.at(TODAY, "08:00");
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_unit_is_at_home_in_its_zone_and_others_are_not() {
        assertThat(right(World.NAKAMURA, "A-1", TODAY)).isEqualTo("HOME");
        assertThat(right(World.KOBAYASHI, "A-1", TODAY)).isEqualTo("OTHER_UNIT");
        assertThat(judged(World.KOBAYASHI, "A-1"))
                .isEqualTo(new Right.Denied(SeatRule.OTHER_UNIT, town.unit("情報政策課"), null));
    }

    @Test
    void where_a_unit_comes_first_others_may_from_08_45_on_the_day_itself() {
        assertThat(right(World.KOBAYASHI, "B-1", TOMORROW)).isEqualTo("HOME");
        assertThat(right(World.NAKAMURA, "B-1", TODAY)).isEqualTo("ANY from 2026-11-18 08:45");
        assertThat(right(World.NAKAMURA, "B-1", TOMORROW)).isEqualTo("ANY from 2026-11-19 08:45");
        town.at(TODAY, "08:45");
        assertThat(right(World.NAKAMURA, "B-1", TODAY)).isEqualTo("ANY");
        assertThat(right(World.NAKAMURA, "B-1", TOMORROW)).as("not the day before")
                .isEqualTo("ANY from 2026-11-19 08:45");
    }

    @Test
    void a_grant_may_set_another_hour_for_others_and_the_rules_for_all() {
        town.manager().put("/api/seating/rules", rules("09:15")).ok();
        assertThat(right(World.NAKAMURA, "B-1", TODAY)).isEqualTo("ANY from 2026-11-18 09:15");
        var grant = town.manager().get("/api/seating/grants").ok().getJsonArray("grants").getJsonObject(1);
        town.manager().patch("/api/seating/grants/" + grant.getLong("id"), Map.of("op", World.op(), "strength", "FIRST",
                "from", TODAY.toString(), "weekdays", "1-5", "opensAt", "10:00")).ok();
        assertThat(right(World.NAKAMURA, "B-1", TODAY)).isEqualTo("ANY from 2026-11-18 10:00");
    }

    @Test
    void an_open_zone_is_everybodys_at_any_time() {
        assertThat(right(World.TAKAHASHI, "C-1", TOMORROW)).isEqualTo("SHARED");
        assertThat(right(World.SASAKI, "C-1", TODAY)).isEqualTo("SHARED");
    }

    @Test
    void the_ladder_lets_those_at_home_into_the_sister_zone_from_its_hour_and_nobody_else() {
        assertThat(right(World.TAKAHASHI, "D-1", TODAY)).as("nobody's on a Wednesday").isEqualTo("NO_GRANT");
        assertThat(right(World.NAKAMURA, "D-1", TODAY)).isEqualTo("SISTER from 2026-11-18 09:30");
        town.grant("D", "建設部", "HOME", Map.of()).ok();
        assertThat(right(World.NAKAMURA, "D-1", TODAY)).isEqualTo("SISTER from 2026-11-18 09:30");
        assertThat(right(World.TAKAHASHI, "D-1", TODAY)).as("of 建築課 in 建設部").isEqualTo("HOME");
        town.at(TODAY, "09:30");
        assertThat(right(World.NAKAMURA, "D-1", TODAY)).isEqualTo("SISTER");
        assertThat(right(World.KOBAYASHI, "A-1", TODAY)).as("the ladder goes one way").isEqualTo("OTHER_UNIT");
    }

    @Test
    void weekdays_count() {
        assertThat(right(World.NAKAMURA, "A-1", SATURDAY)).isEqualTo("NO_GRANT");
        assertThat(right(World.NAKAMURA, "D-1", SATURDAY)).as("of 情報政策課 in 総務部").isEqualTo("HOME");
        assertThat(right(World.KOBAYASHI, "D-1", SATURDAY)).isEqualTo("OTHER_UNIT");
        assertThat(right(World.NAKAMURA, "A-1", SATURDAY.plusDays(2))).isEqualTo("HOME");
    }

    @Test
    void who_holds_two_posts_is_at_home_twice() {
        assertThat(right(World.WATANABE, "A-1", TODAY)).isEqualTo("HOME");
        assertThat(right(World.WATANABE, "B-1", TODAY)).isEqualTo("HOME");
        assertThat(town.zoning.homes(town.person(World.WATANABE), TODAY)).hasSize(2);
    }

    @Test
    void the_unit_is_that_of_the_day_of_the_seat() {
        var eve = APRIL.minusDays(1);
        assertThat(right(World.TAKAHASHI, "A-1", eve)).isEqualTo("OTHER_UNIT");
        assertThat(right(World.TAKAHASHI, "B-1", eve)).isEqualTo("HOME");
        assertThat(right(World.TAKAHASHI, "A-1", APRIL)).isEqualTo("HOME");
        assertThat(right(World.TAKAHASHI, "B-1", APRIL)).isEqualTo("ANY from 2027-04-01 08:45");
    }

    @Test
    void who_has_left_by_then_sits_nowhere() {
        town.db.write(sql -> sql.update("update person set left_on = '2027-04-01' where staff_number = :number")
                .bind("number", World.NAKAMURA).run());
        town.directory.reload();
        assertThat(right(World.NAKAMURA, "A-1", APRIL.minusDays(1))).isEqualTo("HOME");
        assertThat(right(World.NAKAMURA, "A-1", APRIL)).isEqualTo("NOT_STAFF");
        assertThat(right(World.NAKAMURA, "C-1", APRIL)).isEqualTo("NOT_STAFF");
    }

    @Test
    void a_seat_in_no_zone_is_nobodys() {
        assertThat(right(World.NAKAMURA, "-1", TODAY)).isEqualTo("NOT_PLACED");
    }

    @Test
    void a_closed_seat_is_closed_for_the_time_it_is_and_opens_again() {
        var closure = town.manager().post("/api/seating/seat-closures", Map.of("op", World.op(), "seats",
                List.of(town.floor.seat("A-1")), "from", SeatRules.at(TODAY, "13:00").toString(), "until",
                SeatRules.at(TODAY, "15:00").toString(), "reason", "配線工事")).ok();
        assertThat(right(World.NAKAMURA, "A-1", TODAY)).isEqualTo("CLOSED");
        assertThat(town.right(World.NAKAMURA, "A-1", TODAY, "12:00", "13:00")).isEqualTo("HOME");
        assertThat(map(World.NAKAMURA, "A-1", TODAY)).as("of a part of the day it can be had").isEqualTo("HOME");
        assertThat(shut())
                .containsExactly(new SeatShut(new SpaceId(town.floor.seat("A-1")), SeatRules.at(TODAY, "13:00"),
                        SeatRules.at(TODAY, "15:00"), "配線工事"));
        town.at(TODAY, "13:10");
        town.manager().delete("/api/seating/seat-closures/" + closure.getLong("id")).ok();
        assertThat(right(World.NAKAMURA, "A-1", TODAY)).isEqualTo("HOME");
    }

    @Test
    void the_house_closes_seats_like_any_place() {
        town.manager().post("/api/space/closures", Map.of("op", World.op(), "spaces", List.of(), "area",
                town.floor.floor(), "from", SeatRules.at(TOMORROW, "00:00").toString(), "until",
                SeatRules.at(TOMORROW.plusDays(1), "00:00").toString(), "reason", "停電", "kind", "CLOSED", "units",
                List.of())).ok();
        assertThat(right(World.NAKAMURA, "A-1", TOMORROW)).isEqualTo("CLOSED");
        assertThat(map(World.NAKAMURA, "A-1", TOMORROW)).isEqualTo("CLOSED");
        assertThat(right(World.NAKAMURA, "A-1", TODAY)).isEqualTo("HOME");
    }

    @Test
    void a_block_is_for_its_people_from_other_units_too_and_for_nobody_else() {
        town.manager().post("/api/seating/blocks", Map.of("op", World.op(), "seats",
                List.of(town.floor.seat("A-1"), town.floor.seat("A-2")), "name", "予算査定", "people",
                List.of(town.person(World.TAKAHASHI)), "from", SeatRules.at(TOMORROW, "09:00").toString(), "until",
                SeatRules.at(TOMORROW, "17:00").toString())).ok();
        assertThat(town.right(World.TAKAHASHI, "A-1", TOMORROW, "09:00", "12:00")).isEqualTo("BLOCK");
        assertThat(town.right(World.TAKAHASHI, "A-1", TOMORROW, "08:00", "12:00")).as("only for its time")
                .isEqualTo("OTHER_UNIT");
        assertThat(town.right(World.NAKAMURA, "A-1", TOMORROW, "09:00", "12:00")).isEqualTo("BLOCKED");
        assertThat(town.right(World.NAKAMURA, "A-1", TOMORROW, "17:00", "18:00")).isEqualTo("HOME");
        assertThat(town.right(World.NAKAMURA, "A-3", TOMORROW, "09:00", "12:00")).isEqualTo("HOME");
    }

    @Test
    void a_fixed_seat_is_lent_only_while_its_owner_is_known_to_be_away() {
        town.manager().post("/api/seating/fixed", Map.of("op", World.op(), "seat", town.floor.seat("A-1"), "person",
                town.person(World.SASAKI), "from", TODAY.toString(), "weekdays", "1-4")).ok();
        assertThat(right(World.SASAKI, "A-1", TODAY)).isEqualTo("HOME");
        assertThat(right(World.NAKAMURA, "A-1", TODAY)).as("nothing is known of 佐々木").isEqualTo("FIXED");
        assertThat(right(World.NAKAMURA, "A-1", LocalDate.of(2026, 11, 20))).as("a Friday").isEqualTo("HOME");
        town.away(true, World.SASAKI);
        assertThat(town.right(World.NAKAMURA, "A-1", TODAY, "08:30", "12:00")).isEqualTo("HOME");
        assertThat(town.right(World.NAKAMURA, "A-1", TODAY, "13:00", "17:00")).isEqualTo("FIXED");
        assertThat(right(World.NAKAMURA, "A-1", TODAY)).isEqualTo("FIXED");
        assertThat(right(World.KOBAYASHI, "A-1", TODAY)).as("lent to those who may be there").isEqualTo("FIXED");
        town.away(false, World.SASAKI);
        assertThat(right(World.NAKAMURA, "A-1", TODAY)).isEqualTo("HOME");
        assertThat(right(World.KOBAYASHI, "A-1", TODAY)).isEqualTo("OTHER_UNIT");
        assertThat(fixed(TODAY)).extracting(Standing::person)
                .containsExactly(town.person(World.SASAKI));
        assertThat(fixed(LocalDate.of(2026, 11, 20))).isEmpty();
    }

    @Test
    void a_need_opens_any_seat_it_names_and_keeps_it_without_saying_for_whom() {
        town.manager().post("/api/seating/needs", Map.of("op", World.op(), "person", town.person(World.TAKAHASHI),
                "seats", List.of(town.floor.seat("A-2")), "features", List.of(), "from", TODAY.toString(), "note",
                "腰の手術のあと")).ok();
        assertThat(right(World.TAKAHASHI, "A-2", TODAY)).isEqualTo("NEED");
        assertThat(right(World.TAKAHASHI, "A-1", TODAY)).isEqualTo("OTHER_UNIT");
        assertThat(right(World.NAKAMURA, "A-2", TODAY)).isEqualTo("KEPT");
        assertThat(judged(World.NAKAMURA, "A-2"))
                .isEqualTo(new Right.Denied(SeatRule.KEPT, null, null));
    }

    @Test
    void a_need_for_a_zone_opens_it_and_closes_it_for_nobody() {
        town.manager().post("/api/seating/needs", Map.of("op", World.op(), "person", town.person(World.TAKAHASHI),
                "seats", List.of(), "zone", town.floor.zone("A"), "features", List.of(), "from", TODAY.toString(),
                "note", "")).ok();
        assertThat(right(World.TAKAHASHI, "A-3", TODAY)).isEqualTo("NEED");
        assertThat(right(World.NAKAMURA, "A-3", TODAY)).isEqualTo("HOME");
    }

    @Test
    void whose_a_zone_is_can_be_seen() {
        var uses = town.db.read(sql -> town.zoning.uses(sql, new AreaId(town.floor.floor()), TODAY));
        assertThat(uses).extracting(ZoneUse::zone).extracting(ZoneId::value)
                .containsExactly(town.floor.zone("A"), town.floor.zone("B"), town.floor.zone("C"));
        assertThat(uses.get(1)).isEqualTo(new ZoneUse(new ZoneId(town.floor.zone("B")),
                List.of(town.unit("建築課")), false, Strength.FIRST, SeatRules.at(TODAY, "08:45")));
    }

    private String right(String who, String seat, LocalDate day) {
        return town.right(who, seat, day);
    }

    private Right judged(String who, String seat) {
        var slot = new Slot(SeatRules.at(TODAY, "09:00"), SeatRules.at(TODAY, "10:00"));
        return town.db.read(sql -> town.zoning.right(sql, town.person(who), new SpaceId(town.floor.seat(seat)), slot,
                clock.instant()));
    }

    private List<SeatShut> shut() {
        return town.db.read(sql -> town.zoning.closures(sql, SeatRules.at(TODAY, "08:00"),
                SeatRules.at(TODAY, "14:00")));
    }

    private List<Standing> fixed(LocalDate day) {
        return town.db.read(sql -> town.zoning.fixed(sql, day));
    }

    /// As a map of the day shows it.
    private String map(String who, String seat, LocalDate day) {
        return town.db.read(sql -> ZoneTown.said(town.zoning.many(sql, town.person(who), day, clock.instant())
                .of(new SpaceId(town.floor.seat(seat)))));
    }

    private static Map<String, Object> rules(String othersAt) {
        return new JsonObject(Json.text(SeatRules.USUAL)).put("othersAt", othersAt)
                .getMap();
    }
}
