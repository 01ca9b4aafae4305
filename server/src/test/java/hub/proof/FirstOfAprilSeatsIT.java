package hub.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Sql;
import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.SeatFloor;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// The rehearsal of 1 April. 情報政策課 ends, デジタル推進課 begins with its people and with 髙橋 of 建築課, which is called
/// まちづくり課 from then on. Zone A is 情報政策課's, zone B 建築課's; seats are booked beyond the day. Nothing is moved by hand.
class FirstOfAprilSeatsIT {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private static final String UNITS = """
            code,name,kana,parent,level
            0100,総務部,そうむぶ,,部
            0130,デジタル推進課,でじたるすいしんか,0100,課
            0300,建設部,けんせつぶ,,部
            0310,まちづくり課,まちづくりか,0300,課
            """;

    private static final String POSTS = """
            staffNumber,unit,title
            100001,0130,課長
            100002,0130,主任
            100003,0130,主事
            100004,0130,主査
            100005,0310,係長
            100006,0310,主事
            """;

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private final Map<String, Browser> browsers = new HashMap<>();
    private SeatFloor floor;
    private TestHub hub;
    private List<String> fixtures;

    @BeforeEach
    void start() {
        at(LocalDate.of(2027, 3, 25), "09:00");
        World.found(folder, clock);
        floor = SeatFloor.lay(folder, HubTime.today(clock), "A-1", "A-2", "A-3", "A-4", "A-5", "B-1", "B-2", "B-3");
        hub = TestHub.on(folder, clock);
        grant("A", "情報政策課");
        grant("B", "建築課");
        take(World.NAKAMURA, "A-1", APRIL).ok();
        take(World.TAKAHASHI, "B-1", APRIL).ok();
        take(World.KOBAYASHI, "B-2", APRIL).ok();
        var room = manager().post("/api/space/places", Map.of("kind", "ROOM", "area", floor.floor(), "name", "会議室 402",
                "capacity", 8)).ok().getLong("id");
        Booker.booked(browser(World.TAKAHASHI), "引継ぎ", Booker.at(APRIL, 14, 0), 60, room);
        fixtures = fixtures();
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void from_the_import_to_the_next_morning_nobody_moves_anything_by_hand() {
        assertThat(browser(World.NAKAMURA).get("/api/seating/reform?on=" + APRIL).status()).isEqualTo(403);
        importLists(APRIL, UNITS, POSTS);

        var first = preview();
        assertThat(numbers(first)).isEqualTo("4人・1ゾーン・95%超が0・失う2・移る0");
        assertThat(problems(first)).containsExactlyInAnyOrder("UNIT_ENDS 情報政策課", "NO_ZONE デジタル推進課");
        assertThat(strings(first.getJsonArray("units"), "kind", "name")).containsExactlyInAnyOrder(
                "BEGINS デジタル推進課", "ENDS 情報政策課", "RENAMED まちづくり課");
        assertThat(first.getJsonObject("rooms")).isEqualTo(new JsonObject()
                .put("begin", new JsonArray().add("デジタル推進課")).put("end", new JsonArray().add("情報政策課"))
                .put("members", 4));

        var proposed = manager().get("/api/seating/reform/proposals?on=" + APRIL).ok();
        assertThat(strings(proposed.getJsonArray("grants"), "reason", "strength")).containsExactly("SAME_PEOPLE HOME");
        var corrected = correct(proposed);
        assertThat(numbers(corrected)).isEqualTo("4人・2ゾーン・95%超が0・失う0・移る1");
        assertThat(problems(corrected)).isEmpty();
        assertThat(load(corrected, "A")).isEqualTo("5席 4人 ピーク3 HEADS");
        assertThat(seat(World.TAKAHASHI)).as("a look changes nothing").isEqualTo("4F B-1 BOOKED");

        assertThat(apply(first.getString("digest")).code()).isEqualTo("reform.changed");
        assertThat(apply(corrected.getString("digest")).ok().getInteger("moved")).isEqualTo(1);
        assertThat(seat(World.TAKAHASHI)).as("髙橋 goes with the new unit").matches("4F A-[2-5] BOOKED");
        assertThat(notices(World.TAKAHASHI)).containsExactly("MOVED 4F B-1");
        assertThat(seat(World.NAKAMURA)).isEqualTo("4F A-1 BOOKED");

        take(World.WATANABE, "B-3", APRIL).ok();
        importLists(APRIL, null, POSTS.replace("100006,0310", "100006,0130"));
        assertThat(seat(World.WATANABE)).as("booked since, and the lists are others since").isEqualTo("4F B-3 BOOKED");

        at(APRIL.minusDays(1), "23:58");
        browsers.clear();
        assertThat(unitRooms(World.TAKAHASHI)).containsExactlyInAnyOrder("建設部", "建築課");

        at(APRIL, "00:01");
        assertThat(seat(World.WATANABE)).as("the day has come").matches("4F A-[2-5] BOOKED");
        assertThat(unitRooms(World.TAKAHASHI)).containsExactlyInAnyOrder("総務部", "デジタル推進課");
        assertThat(unitRooms(World.KOBAYASHI)).containsExactlyInAnyOrder("建設部", "まちづくり課");
        at(APRIL, "08:20");
        browsers.clear();
        assertThat(take(World.SASAKI, "B-1", APRIL).code()).isEqualTo("zone.other_unit");
        assertThat(take(World.SASAKI, free("A"), APRIL).status()).isEqualTo(200);
        assertThat(move(World.KOBAYASHI, free("A")).code()).isEqualTo("zone.other_unit");
        assertThat(move(World.KOBAYASHI, "B-1").status()).isEqualTo(200);
        assertThat(fixtures()).as("seats, plans, zones and bookings are rows as they were").isEqualTo(fixtures);
    }

    @Test
    void the_day_can_be_taken_back_while_it_lasts() {
        importLists(APRIL, UNITS, POSTS);
        assertThat(undo(APRIL).code()).isEqualTo("reform.not_today");
        apply(correct(manager().get("/api/seating/reform/proposals?on=" + APRIL).ok()).getString("digest")).ok();
        at(APRIL, "08:00");
        browsers.clear();
        assertThat(unitRooms(World.TAKAHASHI)).containsExactlyInAnyOrder("総務部", "デジタル推進課");
        assertThat(browser(World.NAKAMURA).post("/api/seating/reform/undo", Map.of("op", World.op(), "on",
                APRIL.toString())).status()).isEqualTo(403);

        assertThat(undo(APRIL).ok()).isEqualTo(new JsonObject().put("on", APRIL.toString()).put("moved", 1)
                .put("lost", 0));
        assertThat(unitRooms(World.TAKAHASHI)).contains("建設部", "建築課").doesNotContain("総務部");
        assertThat(unitRooms(World.NAKAMURA)).contains("総務部", "情報政策課");
        assertThat(seat(World.NAKAMURA)).as("still allowed").isEqualTo("4F A-1 BOOKED");
        assertThat(seat(World.TAKAHASHI)).matches("4F B-[13] BOOKED");
        assertThat(take(World.IGARASHI, "A-4", APRIL).status()).isEqualTo(200);
        assertThat(grants()).containsExactly("A null", "B null");
        assertThat(undo(APRIL).code()).isEqualTo("reform.nothing_to_undo");
        assertThat(fixtures()).isEqualTo(fixtures);
    }

    @Test
    void what_other_lists_build_on_is_not_taken_back_and_stays_as_it_is() {
        importLists(APRIL, UNITS, POSTS);
        importLists(APRIL.plusMonths(1), null, POSTS.replace("主査", "係長"));
        at(APRIL, "08:00");
        browsers.clear();
        assertThat(undo(APRIL).code()).isEqualTo("directory.import_built_on");
        assertThat(unitRooms(World.TAKAHASHI)).containsExactlyInAnyOrder("総務部", "デジタル推進課");
    }

    @Test
    void with_enough_use_the_peak_is_that_of_the_same_people_wherever_they_sat() {
        hub.close();
        var today = HubTime.today(clock);
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), List.of(), () -> {
        })) {
            db.write(sql -> {
                today.minusDays(20).datesUntil(today).forEach(day -> came(sql, day, World.NAKAMURA, World.TAKAHASHI));
                today.minusDays(2).datesUntil(today).forEach(day -> came(sql, day, World.SASAKI, World.IGARASHI));
                return today;
            });
        }
        hub = TestHub.on(folder, clock);
        browsers.clear();
        importLists(APRIL, UNITS, POSTS);
        var corrected = correct(manager().get("/api/seating/reform/proposals?on=" + APRIL).ok());
        assertThat(load(corrected, "A")).isEqualTo("5席 4人 ピーク4 USE");
        assertThat(load(corrected, "B")).isEqualTo("3席 2人 ピーク0 USE");
    }

    private void came(Sql sql, LocalDate day, String... people) {
        var seats = List.of("B-1", "B-2", "B-3", "A-1");
        for (var person : people) {
            sql.update("""
                    insert into seating_sitting (person_id, seat_id, floor_id, day, from_at, until_at, planned_until, state,
                        kind, made_at, opens_at, came_at)
                    select id, :seat, :floor, :day, 1, 7200000, 7200000, 'LEFT', 'FREE', 0, 0, 1 from person where staff_number = :number
                    """).bind("seat", floor.seat(seats.get(World.EVERYBODY.indexOf(person) % seats.size())))
                    .bind("floor", floor.floor()).bind("day", day).bind("number", person).run();
        }
    }

    @Test
    void a_day_that_changes_nothing_or_lies_behind_is_not_carried_out() {
        var quiet = manager().get("/api/seating/reform?on=2027-03-29").ok();
        assertThat(manager().post("/api/seating/reform/apply", Map.of("op", World.op(), "on", "2027-03-29", "digest",
                quiet.getString("digest"))).code()).isEqualTo("reform.nothing");
        assertThat(manager().get("/api/seating/reform?on=2027-03-24").code()).isEqualTo("reform.day");
        assertThat(manager().get("/api/seating/reform?on=2029-04-01").code()).isEqualTo("reform.day");
        assertThat(manager().get("/api/seating/reform").code()).isEqualTo("request.invalid");
    }

    private JsonObject preview() {
        return manager().get("/api/seating/reform?on=" + APRIL).ok();
    }

    private JsonObject correct(JsonObject proposed) {
        var grants = new JsonArray();
        proposed.getJsonArray("grants").stream().map(JsonObject.class::cast).forEach(grant -> grants.add(
                new JsonObject().put("zone", grant.getLong("zone")).put("unit", grant.getLong("unit"))
                        .put("strength", grant.getString("strength")).put("weekdays", grant.getString("weekdays"))));
        return manager().post("/api/seating/reform/proposals", Map.of("op", World.op(), "on", APRIL.toString(), "ends",
                proposed.getJsonArray("ends"), "grants", grants)).ok();
    }

    private Answer apply(String digest) {
        return manager().post("/api/seating/reform/apply",
                Map.of("op", World.op(), "on", APRIL.toString(), "digest", digest));
    }

    private Answer undo(LocalDate on) {
        return manager().post("/api/seating/reform/undo", Map.of("op", World.op(), "on", on.toString()));
    }

    private static String numbers(JsonObject reform) {
        var counts = reform.getJsonObject("counts");
        return "%d人・%dゾーン・95%%超が%d・失う%d・移る%d".formatted(counts.getInteger("moving"), counts.getInteger("zones"),
                counts.getInteger("full"), counts.getInteger("seatsLost"), counts.getInteger("seatsMoved"));
    }

    private static List<String> problems(JsonObject reform) {
        return strings(reform.getJsonArray("problems"), "kind", "name").stream()
                .filter(problem -> !problem.startsWith("ZONE_OF_NOBODY")).toList();
    }

    private static String load(JsonObject reform, String letter) {
        var zone = reform.getJsonArray("zones").stream().map(JsonObject.class::cast)
                .filter(one -> one.getString("letter").equals(letter)).findFirst().orElseThrow();
        return "%d席 %d人 ピーク%d %s".formatted(zone.getInteger("seats"), zone.getInteger("heads"),
                zone.getInteger("peak"), zone.getString("basis"));
    }

    private static List<String> strings(JsonArray all, String one, String other) {
        return all.stream().map(JsonObject.class::cast)
                .map(object -> object.getString(one) + " " + object.getString(other)).toList();
    }

    /// 佐々木, who may do everything.
    private Browser manager() {
        return browser(World.SASAKI);
    }

    private Browser browser(String staffNumber) {
        return browsers.computeIfAbsent(staffNumber, hub::browser);
    }

    private void grant(String zone, String unit) {
        var id = manager().get("/api/directory/units").ok().getJsonArray("units").stream().map(JsonObject.class::cast)
                .filter(one -> one.getString("name").equals(unit)).findFirst().orElseThrow().getLong("id");
        manager().post("/api/seating/grants", Map.of("op", World.op(), "zone", floor.zone(zone), "unit", id, "strength",
                "HOME", "from", HubTime.today(clock).toString(), "weekdays", "1-5")).ok();
    }

    private List<String> grants() {
        return manager().get("/api/seating/grants").ok().getJsonArray("grants").stream().map(JsonObject.class::cast)
                .map(grant -> (grant.getLong("zone") == floor.zone("A") ? "A " : "B ") + grant.getString("until"))
                .toList();
    }

    private Answer take(String who, String seat, LocalDate day) {
        return browser(who).post("/api/seating/sittings", Map.of("op", World.op(), "seat", floor.seat(seat), "when",
                Map.of("day", day.toString(), "part", "DAY")));
    }

    private Answer move(String who, String seat) {
        var sitting = sittings(who).getFirst().getLong("id");
        return browser(who).post("/api/seating/sittings/" + sitting + "/move",
                Map.of("op", World.op(), "seat", floor.seat(seat)));
    }

    /// A seat of a zone that nobody has on the day.
    private String free(String zone) {
        var taken = manager().get("/api/seating/floors/" + floor.floor() + "/day?day=" + APRIL).ok()
                .getJsonArray("seats").stream().map(JsonObject.class::cast).map(seat -> seat.getLong("seat")).toList();
        return List.of("1", "2", "3", "4", "5").stream().map(number -> zone + "-" + number)
                .filter(code -> !taken.contains(floor.seat(code))).findFirst().orElseThrow();
    }

    private String seat(String who) {
        return strings(new JsonArray(sittings(who)), "place", "state").getFirst();
    }

    private List<JsonObject> sittings(String who) {
        return browser(who).get("/api/seating/mine?from=" + APRIL + "&until=" + APRIL).ok().getJsonArray("sittings")
                .stream().map(JsonObject.class::cast)
                .filter(sitting -> List.of("BOOKED", "HERE").contains(sitting.getString("state"))).toList();
    }

    private List<String> notices(String who) {
        return strings(browser(who).get("/api/seating/mine").ok().getJsonArray("notices"), "kind", "place");
    }

    private List<String> unitRooms(String who) {
        return browser(who).get("/api/chat/rooms").ok().getJsonArray("rooms").stream().map(JsonObject.class::cast)
                .filter(room -> room.getString("kind").equals("UNIT")).map(room -> room.getString("name")).toList();
    }

    /// Turns the clock, and has the hub keep its calendar.
    private void at(LocalDate day, String time) {
        clock.set(day.atTime(LocalTime.parse(time)).atZone(HubTime.ZONE).toInstant());
        if (hub != null) {
            hub.server().everyMinute();
            clock.advance(Duration.ofSeconds(1));
        }
    }

    private void importLists(LocalDate on, @Nullable String units, String posts) {
        var lists = new HashMap<String, Object>(Map.of("effectiveOn", on.toString(), "posts", base64(posts)));
        if (units != null) {
            lists.put("units", base64(units));
        }
        lists.put("digest", manager().post("/api/directory/imports/preview", lists).ok().getString("digest"));
        manager().post("/api/directory/imports/apply", lists).ok();
    }

    private static String base64(String list) {
        return Base64.getEncoder().encodeToString(list.getBytes(StandardCharsets.UTF_8));
    }

    /// All rows that a reorganisation must not touch.
    private List<String> fixtures() {
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), List.of(), () -> {
        })) {
            return db.read(sql -> {
                var rows = new ArrayList<String>();
                sql.query("select json_array(id, area_id, kind, name, retired_on) as line from space_place order by id")
                        .each(row -> rows.add(row.text("line")));
                sql.query("select json_array(plan_id, space_id, zone_id, code) as line from seating_plan_seat")
                        .each(row -> rows.add(row.text("line")));
                sql.query("select json_array(id, floor_id, letter, name) as line from seating_zone")
                        .each(row -> rows.add(row.text("line")));
                sql.query("select json_array(booking_id, space_id) as line from booking_place")
                        .each(row -> rows.add(row.text("line")));
                return rows;
            });
        }
    }
}
