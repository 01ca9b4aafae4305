package hub.seating.zone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestClock;
import hub.testing.World;

import static hub.seating.zone.ZoneTown.APRIL;
import static hub.seating.zone.ZoneTown.TODAY;
import static hub.seating.zone.ZoneTown.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

/// What managers and captains lay down, what is refused, and that nothing is written then.
class ZoneRoutesTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private ZoneTown town;

    @BeforeEach
    void start() {
        town = new ZoneTown(folder, clock);
        town.grantAll();
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_grant_that_cannot_be_is_refused_with_a_code_and_nothing_is_written() {
        var before = grants();
        assertThat(town.grant("A", "情報政策課", "HOME", Map.of("from", APRIL.toString(), "weekdays", "3")).code())
                .isEqualTo("zone.grant_overlaps");
        assertThat(town.grant("B", "情報政策課", "HOME", Map.of("until", TODAY.toString())).code())
                .isEqualTo("zone.over");
        assertThat(town.grant("B", "情報政策課", "HOME", Map.of("from", APRIL.toString(), "until", APRIL.toString()))
                .code()).isEqualTo("zone.dates");
        assertThat(town.grant("B", "情報政策課", "HOME", Map.of("weekdays", "8")).code()).isEqualTo("zone.weekdays");
        assertThat(town.grant("B", "情報政策課", "HOME", Map.of("weekdays", "5-1")).code()).isEqualTo("zone.weekdays");
        assertThat(town.grant("B", "情報政策課", "HOME", Map.of("opensAt", "09:00")).code())
                .isEqualTo("request.invalid");
        assertThat(town.grant("B", null, "HOME", Map.of()).code()).isEqualTo("zone.everybody_is_open");
        assertThat(town.grant("B", null, "OPEN", Map.of("unit", 4711)).code()).isEqualTo("zone.unit_gone");
        assertThat(town.grant("B", null, "OPEN", Map.of("zone", 4711)).code()).isEqualTo("not_found");
        assertThat(grants()).isEqualTo(before);
    }

    @Test
    void a_unit_that_ends_before_a_grant_does_cannot_have_it() {
        town.db.write(sql -> sql.update("""
                update unit_version set valid_to = '2027-04-01' where unit_id = :unit
                """).bind("unit", town.unit("建築課")).run());
        town.directory.reload();
        var april = Map.<String, Object>of("from", APRIL.toString());
        assertThat(town.grant("A", "建築課", "HOME", april).code()).isEqualTo("zone.unit_gone");
        assertThat(town.grant("A", "建築課", "HOME", Map.of("until", "2027-05-01")).code()).isEqualTo("zone.unit_gone");
        assertThat(town.grant("A", "建築課", "HOME", Map.of("until", APRIL.toString())).code()).isEmpty();
    }

    @Test
    void the_same_unit_may_have_a_zone_in_turns() {
        town.grant("B", "情報政策課", "HOME", Map.of("weekdays", "1,3", "until", APRIL.toString())).ok();
        town.grant("B", "情報政策課", "FIRST", Map.of("weekdays", "2,4-5", "opensAt", "10:00")).ok();
        assertThat(town.grant("B", "情報政策課", "HOME", Map.of("weekdays", "3", "from", APRIL.toString())).ok()
                .getString("weekdays")).isEqualTo("3");
    }

    @Test
    void the_same_operation_sent_twice_grants_once() {
        var op = World.op();
        var first = town.grant("D", "建設部", "HOME", Map.of("op", op)).ok();
        assertThat(town.grant("D", "建設部", "HOME", Map.of("op", op)).ok()).isEqualTo(first);
    }

    @Test
    void what_has_begun_keeps_its_first_day_and_ends_today_when_it_is_taken_away() {
        town.at(TOMORROW, "09:00");
        var grant = grants().getJsonObject(0);
        var path = "/api/seating/grants/" + grant.getLong("id");
        var later = Map.of("op", World.op(), "strength", "HOME", "from", TOMORROW.plusDays(3).toString(), "weekdays",
                "1-5");
        assertThat(town.manager().patch(path, later).code()).isEqualTo("zone.begun");
        town.manager().delete(path).ok();
        assertThat(grants().getJsonObject(0).getString("until")).isEqualTo(TOMORROW.toString());
        assertThat(town.right(World.NAKAMURA, "A-1", TOMORROW)).isEqualTo("NO_GRANT");
        assertThat(town.manager().delete(path).code()).isEqualTo("zone.over");
    }

    @Test
    void only_facility_managers_grant_and_set_ladders_captains_needs_and_rules() {
        var kobayashi = town.browser(World.KOBAYASHI);
        assertThat(kobayashi.post("/api/seating/grants", Map.of("op", World.op(), "zone", town.floor.zone("B"),
                "strength", "OPEN", "from", TODAY.toString(), "weekdays", "1-5")).status()).isEqualTo(403);
        assertThat(kobayashi.put(zone("B") + "/sisters", Map.of("sisters", List.of())).status()).isEqualTo(403);
        assertThat(kobayashi.put(zone("B") + "/captains", Map.of("captains", List.of())).status()).isEqualTo(403);
        assertThat(kobayashi.get("/api/seating/needs").status()).isEqualTo(403);
        assertThat(kobayashi.put("/api/seating/rules",
                kobayashi.get("/api/seating/rules").ok().getMap()).status()).isEqualTo(403);
        assertThat(kobayashi.get("/api/seating/rules").ok().getString("othersAt")).isEqualTo("08:45");
    }

    @Test
    void who_manages_the_unit_of_a_zone_is_its_captain_and_of_no_other() {
        var kobayashi = town.browser(World.KOBAYASHI);
        close(kobayashi, "B-1").ok();
        assertThat(close(kobayashi, "A-1").status()).as("zone of another unit").isEqualTo(403);
        assertThat(close(kobayashi, "B-1", "A-1").status()).as("one of them").isEqualTo(403);
        assertThat(close(kobayashi, "C-1").status()).as("open to all").isEqualTo(403);
        assertThat(fix(kobayashi, "A-1", World.TAKAHASHI).status()).isEqualTo(403);
        assertThat(block(kobayashi, "A-1").status()).isEqualTo(403);
        assertThat(close(town.browser(World.TAKAHASHI), "B-1").status()).as("works there").isEqualTo(403);
        assertThat(close(kobayashi, "-1").code()).isEqualTo("zone.seat_not_placed");
        assertThat(may(kobayashi)).containsExactly("B");
    }

    @Test
    void who_is_named_captain_decides_until_somebody_else_is() {
        var nakamura = town.browser(World.NAKAMURA);
        assertThat(block(nakamura, "A-1").status()).isEqualTo(403);
        town.manager().put(zone("A") + "/captains", Map.of("captains", List.of(nakamura.person()))).ok();
        var block = block(nakamura, "A-1").ok();
        assertThat(may(nakamura)).containsExactly("A");
        assertThat(nakamura.get("/api/seating/blocks").ok().getJsonArray("blocks"))
                .isEqualTo(new JsonArray().add(block));
        assertThat(town.browser(World.KOBAYASHI).get("/api/seating/blocks").ok().getJsonArray("blocks")).isEmpty();
        town.manager().put(zone("A") + "/captains", Map.of("captains", List.of())).ok();
        assertThat(nakamura.delete("/api/seating/blocks/" + block.getLong("id")).status()).isEqualTo(403);
    }

    @Test
    void a_seat_has_one_owner_on_a_day_and_a_person_one_seat() {
        var kobayashi = town.browser(World.KOBAYASHI);
        var fixed = fix(kobayashi, "B-1", World.TAKAHASHI).ok();
        assertThat(fix(kobayashi, "B-1", World.WATANABE).code()).isEqualTo("zone.fixed_taken");
        assertThat(fix(kobayashi, "B-2", World.TAKAHASHI).code()).isEqualTo("zone.fixed_taken");
        kobayashi.delete("/api/seating/fixed/" + fixed.getLong("id")).ok();
        fix(kobayashi, "B-1", World.WATANABE).ok();
    }

    @Test
    void blocks_do_not_overlap_and_are_for_somebody() {
        block(town.manager(), "A-1", "A-2").ok();
        assertThat(block(town.manager(), "A-2", "A-3").code()).isEqualTo("zone.block_overlaps");
        var nobody = wish("A-3");
        nobody.putAll(Map.of("name", "打合せ", "people", List.of()));
        assertThat(town.manager().post("/api/seating/blocks", nobody).code()).isEqualTo("zone.block_for_nobody");
    }

    @Test
    void a_ladder_does_not_lead_to_its_own_zone_nor_twice_to_one() {
        assertThat(sisters("A", "A").code()).isEqualTo("zone.sisters");
        assertThat(sisters("A", "B", "B").code()).isEqualTo("zone.sisters");
        assertThat(sisters("A", "B", "C").code()).isEmpty();
    }

    @Test
    void a_period_that_is_over_or_runs_backwards_closes_nothing() {
        var wish = wish("A-1");
        wish.putAll(Map.of("reason", "工事", "from", SeatRules.at(TODAY, "08:00").toString(), "until",
                SeatRules.at(TODAY, "09:00").toString()));
        assertThat(town.manager().post("/api/seating/seat-closures", wish).code()).isEqualTo("zone.over");
        wish.put("from", SeatRules.at(TODAY, "10:00").toString());
        assertThat(town.manager().post("/api/seating/seat-closures", wish).code()).isEqualTo("zone.dates");
        assertThat(town.manager().get("/api/seating/seat-closures").ok().getJsonArray("closures")).isEmpty();
    }

    @Test
    void a_need_is_told_to_nobody_not_even_by_an_event() {
        var stream = town.browser(World.KOBAYASHI).stream("");
        stream.next("welcome");
        town.manager().post("/api/seating/needs", Map.of("op", World.op(), "person", town.person(World.TAKAHASHI),
                "seats", List.of(town.floor.seat("A-2")), "features", List.of(), "from", TODAY.toString(), "note",
                "腰の手術のあと")).ok();
        assertThat(stream.next("seating.zones").getJsonObject("d")).isEqualTo(new JsonObject().put("zones",
                new JsonArray()));
        assertThat(town.manager().get("/api/seating/needs").text()).contains("腰の手術のあと");
        assertThat(town.manager().post("/api/seating/needs", Map.of("op", World.op(), "person",
                town.person(World.TAKAHASHI), "seats", List.of(), "features", List.of(), "from", TODAY.toString(),
                "note", "")).code()).isEqualTo("zone.need_for_nothing");
    }

    @Test
    void all_staff_hear_of_new_rules_and_of_new_grants() {
        var stream = town.browser(World.TAKAHASHI).stream("");
        stream.next("welcome");
        town.grant("D", "建設部", "HOME", Map.of()).ok();
        assertThat(stream.next("seating.zones").getJsonObject("d").getJsonArray("zones"))
                .isEqualTo(new JsonArray().add(town.floor.zone("D")));
    }

    private JsonArray grants() {
        return town.manager().get("/api/seating/grants").ok().getJsonArray("grants");
    }

    private String zone(String letter) {
        return "/api/seating/zones/" + town.floor.zone(letter);
    }

    private static List<String> may(Browser browser) {
        return browser.get("/api/seating/zones").ok().getJsonArray("zones").stream().map(JsonObject.class::cast)
                .filter(zone -> zone.getBoolean("may")).map(zone -> zone.getString("letter")).toList();
    }

    private Answer close(Browser browser, String... seats) {
        var wish = wish(seats);
        wish.put("reason", "工事");
        return browser.post("/api/seating/seat-closures", wish);
    }

    private Answer block(Browser browser, String... seats) {
        var wish = wish(seats);
        wish.putAll(Map.of("name", "打合せ", "people", List.of(town.person(World.SASAKI))));
        return browser.post("/api/seating/blocks", wish);
    }

    private Answer fix(Browser browser, String seat, String person) {
        return browser.post("/api/seating/fixed", Map.of("op", World.op(), "seat", town.floor.seat(seat), "person",
                town.person(person), "from", TOMORROW.toString(), "weekdays", "1-5"));
    }

    private Answer sisters(String zone, String... others) {
        var ladder = new ArrayList<Map<String, Object>>();
        List.of(others).forEach(other -> ladder.add(Map.of("zone", town.floor.zone(other))));
        return town.manager().put(zone(zone) + "/sisters", Map.of("sisters", ladder));
    }

    private Map<String, Object> wish(String... seats) {
        return new HashMap<>(Map.of("op", World.op(), "seats", List.of(seats).stream().map(town.floor::seat).toList(),
                "from", SeatRules.at(TOMORROW, "09:00").toString(), "until",
                SeatRules.at(TOMORROW, "17:00").toString()));
    }
}
