package hub.seating.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.DrawnFloor;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class FloorPlanRoutesTest {

    private static final String PLANS = "/api/seating/plans";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private LocalDate today;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        today = HubTime.today(clock);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_floor_is_drawn_and_all_staff_see_it() {
        var stream = nakamura.stream("");
        stream.next("welcome");
        var drawn = DrawnFloor.draw(sasaki, "4F", today);

        assertThat(drawn.seats()).hasSize(24);
        var floor = nakamura.get("/api/seating/floors").ok().getJsonArray("floors").getJsonObject(0);
        assertThat(floor.getLong("area")).isEqualTo(drawn.area());
        assertThat(List.of(floor.getString("site"), floor.getString("building"), floor.getString("name")))
                .containsExactly("本庁舎", "", "4F");
        assertThat(floor.getLong("plan")).isEqualTo(drawn.plan());
        assertThat(floor.getJsonArray("zones").getJsonObject(0)).isEqualTo(new JsonObject(Map.of("id",
                (int) drawn.zone("A"), "letter", "A", "name", "ゾーンA", "style", 1, "seats", 12)));
        assertThat(stream.next("seating.plans").getJsonObject("d").getJsonArray("floors"))
                .isEqualTo(new JsonArray().add(floor));
        var plan = nakamura.get(PLANS + "/" + drawn.plan()).ok();
        assertThat(plan.getString("state")).isEqualTo("VALID");
        assertThat(plan.getJsonArray("seats").getJsonObject(23)).isEqualTo(new JsonObject()
                .put("space", (int) drawn.seat("B-12")).put("code", "B-12").put("kind", "FAMILY_BOOTH")
                .put("at", List.of(26.0, 9.0)).put("rot", 0).put("zone", "B").put("features", List.of())
                .put("mode", "RESERVABLE").put("units", 4).put("order", 12));
    }

    @Test
    void seats_are_no_places_that_are_booked() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);

        assertThat(nakamura.get("/api/space/places").ok().getJsonArray("places")).isEmpty();
        assertThat(drawn.seats()).isNotEmpty();
    }

    @Test
    void a_browser_that_has_a_plan_is_not_sent_it_again() {
        var path = PLANS + "/" + DrawnFloor.draw(sasaki, "4F", today).plan();
        var tag = nakamura.file(path).headers().firstValue("ETag").orElseThrow();

        assertThat(nakamura.file(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(nakamura.file(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void only_managers_draw_and_drafts_are_theirs() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var draft = sasaki.post(PLANS, Map.of("floor", drawn.area(), "basedOn", drawn.plan())).ok();
        var path = PLANS + "/" + draft.getLong("id");

        assertThat(nakamura.get(path).status()).isEqualTo(404);
        assertThat(nakamura.get(PLANS).ok().getJsonArray("plans")).hasSize(1);
        assertThat(sasaki.get(PLANS + "?floor=" + drawn.area()).ok().getJsonArray("plans")).hasSize(2);
        assertThat(List.of(
                nakamura.post(PLANS, Map.of("floor", drawn.area())).status(),
                nakamura.put(path, Map.of("revision", 1, "file", file(draft))).status(),
                nakamura.post(PLANS + "/check", Map.of("text", "{}")).status(),
                nakamura.post(PLANS + "/import", Map.of("text", "{}")).status(),
                nakamura.get(path + "/file").status(),
                nakamura.get(path + "/checks?from=" + today).status(),
                nakamura.post(path + "/use", Map.of("op", World.op(), "from", "2027-04-01")).status(),
                nakamura.delete(path).status())).containsOnly(403);
    }

    @Test
    void a_draft_is_saved_whole_and_by_one_at_a_time() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var draft = sasaki.post(PLANS, Map.of("floor", drawn.area(), "basedOn", drawn.plan())).ok();
        var path = PLANS + "/" + draft.getLong("id");
        var file = file(draft);
        file.getJsonArray("seats").getJsonObject(1).put("code", "A-01");

        var saved = sasaki.put(path, Map.of("revision", 1, "file", file)).ok();
        assertThat(saved.getInteger("revision")).isEqualTo(2);
        assertThat(saved.getJsonArray("problems").getJsonObject(0).getString("message"))
                .isEqualTo("番号「A-01」の席が2つ以上あります。");
        assertThat(sasaki.put(path, Map.of("revision", 1, "file", file)).code()).isEqualTo("floor.changed");
        assertThat(sasaki.post(path + "/use", Map.of("op", World.op(), "from", "2027-04-01")).code())
                .isEqualTo("floor.has_errors");
        assertThat(sasaki.put(PLANS + "/" + drawn.plan(), Map.of("revision", 1, "file", file)).code())
                .isEqualTo("floor.fixed");
        sasaki.delete(path).ok();
        assertThat(sasaki.get(path).status()).isEqualTo(404);
        assertThat(sasaki.delete(PLANS + "/" + drawn.plan()).code()).isEqualTo("floor.held");
    }

    @Test
    void a_new_version_holds_from_a_day_after_today() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var path = PLANS + "/" + draftWithout(drawn, "A-03");

        assertThat(List.of(use(path, today), use(path, today.minusDays(1)), use(path, today.plusYears(6))))
                .containsOnly("floor.day");
        assertThat(use(path, today.plusDays(1))).isEmpty();
        assertThat(use(path, today.plusDays(2))).isEqualTo("floor.fixed");
        var other = PLANS + "/" + draftWithout(drawn, "A-04");
        assertThat(use(other, today.plusDays(1))).isEqualTo("floor.day_taken");
        assertThat(states()).containsExactly("DRAFT", "SET", "VALID");

        untilTomorrow();
        assertThat(states()).containsExactly("DRAFT", "VALID", "PAST");
    }

    @Test
    void a_plan_with_too_few_seats_for_whom_a_zone_belongs_to_says_so_before_it_is_used() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        sasaki.post("/api/seating/grants", Map.of("op", World.op(), "zone", drawn.zone("A"), "unit",
                unit("情報政策課"), "strength", "HOME", "from", today.toString(), "weekdays", "1-7")).ok();
        var one = PLANS + "/" + draftWithout(drawn, seat -> seat.startsWith("A") && !seat.equals("A-01"));

        var crowded = sasaki.get(one + "/checks?from=" + today.plusDays(1)).ok().getJsonArray("problems").stream()
                .map(JsonObject.class::cast).filter(problem -> problem.getString("code").equals("reform.full"))
                .toList();
        assertThat(crowded).singleElement().satisfies(problem -> {
            assertThat(problem.getString("path")).isEqualTo("zones[0]");
            assertThat(problem.getString("severity")).isEqualTo("WARNING");
            assertThat(problem.getString("message")).contains("3 人").contains("席は 1");
        });
        assertThat(use(one, today.plusDays(1))).as("it is a warning").isEmpty();
    }

    @Test
    void numbers_change_at_midnight_and_seats_stay_what_they_are() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var draft = sasaki.post(PLANS, Map.of("floor", drawn.area(), "basedOn", drawn.plan())).ok();
        var file = file(draft);
        file.getJsonArray("seats").getJsonObject(0).put("code", "A-99");
        file.getJsonArray("zones").getJsonObject(0).put("name", "新しい課");
        var path = PLANS + "/" + draft.getLong("id");
        sasaki.put(path, Map.of("revision", 1, "file", file)).ok();
        assertThat(use(path, today.plusDays(1))).isEmpty();
        var stream = nakamura.stream("");
        stream.next("welcome");
        assertThat(name(drawn.seat("A-01"))).isEqualTo("A-01");

        untilTomorrow();
        var floor = stream.next("seating.plans").getJsonObject("d").getJsonArray("floors").getJsonObject(0);
        assertThat(floor.getJsonArray("zones").getJsonObject(0).getString("name")).isEqualTo("新しい課");
        assertThat(name(drawn.seat("A-01"))).isEqualTo("A-99");
        assertThat(DrawnFloor.read(nakamura, drawn.area(), draft.getLong("id")).seats().values())
                .containsExactlyElementsOf(drawn.seats().values());
    }

    @Test
    void a_seat_that_is_left_out_goes_that_day_and_comes_back_with_the_version() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var path = PLANS + "/" + draftWithout(drawn, "A-03");
        assertThat(use(path, today.plusDays(9))).isEmpty();
        assertThat(retired(drawn.seat("A-03"))).isEqualTo(today.plusDays(9).toString());
        assertThat(retired(drawn.seat("A-04"))).isNull();

        sasaki.delete(path).ok();
        assertThat(retired(drawn.seat("A-03"))).isNull();
    }

    @Test
    void a_new_seat_of_a_version_taken_back_is_never_there() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var draft = sasaki.post(PLANS, Map.of("floor", drawn.area(), "basedOn", drawn.plan())).ok();
        var file = file(draft);
        file.getJsonArray("seats").add(file.getJsonArray("seats").getJsonObject(11).copy().put("space", null)
                .put("code", "A-13").put("at", List.of(8.0, 9.0)));
        var path = PLANS + "/" + draft.getLong("id");
        sasaki.put(path, Map.of("revision", 1, "file", file)).ok();
        assertThat(use(path, today.plusDays(1))).isEmpty();
        var seat = DrawnFloor.read(sasaki, drawn.area(), draft.getLong("id")).seat("A-13");
        assertThat(retired(seat)).isNull();

        sasaki.delete(path).ok();
        assertThat(retired(seat)).isEqualTo(today.toString());
    }

    @Test
    void the_example_of_the_format_is_taken_in_without_a_fault() throws IOException {
        var site = sasaki.post("/api/space/areas", Map.of("kind", "SITE", "name", "本庁舎")).ok().getLong("id");
        var floor = sasaki.post("/api/space/areas",
                Map.of("kind", "FLOOR", "parent", site, "name", "4F", "level", 4)).ok().getLong("id");
        sasaki.post("/api/space/places",
                Map.of("area", floor, "kind", "ROOM", "name", "会議室401", "capacity", 8)).ok();
        var format = Files.readString(Path.of("src/main/java/hub/seating/plan/FORMAT.md"));
        var text = format.substring(format.indexOf("```json") + 8, format.lastIndexOf("```"));

        assertThat(sasaki.post(PLANS + "/check", Map.of("text", text)).ok().getJsonArray("problems")).isEmpty();
        var imported = sasaki.post(PLANS + "/import", Map.of("text", text)).ok();
        assertThat(imported.getJsonObject("seats")).isEqualTo(new JsonObject(
                Map.of("fresh", 6, "known", 0, "moved", 0, "gone", 0)));
        DrawnFloor.use(sasaki, imported.getJsonObject("plan").getLong("id"), today);
        assertThat(sasaki.get("/api/seating/floors").ok().getJsonArray("floors").getJsonObject(0).getInteger("seats"))
                .isEqualTo(6);
    }

    @Test
    void what_is_exported_is_imported_without_a_change() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var first = sasaki.get(PLANS + "/" + drawn.plan() + "/file").text();

        var imported = sasaki.post(PLANS + "/import", Map.of("text", first)).ok();
        assertThat(imported.getJsonObject("seats")).isEqualTo(new JsonObject(
                Map.of("fresh", 0, "known", 24, "moved", 0, "gone", 0)));
        var draft = imported.getJsonObject("plan").getLong("id");
        assertThat(sasaki.get(PLANS + "/" + draft + "/file").text()).isEqualTo(first);
        DrawnFloor.use(sasaki, draft, today.plusDays(1));
        assertThat(sasaki.get(PLANS + "/" + draft + "/file").text()).isEqualTo(first);
        assertThat(DrawnFloor.read(sasaki, drawn.area(), draft).seats()).isEqualTo(drawn.seats());
        assertThat(DrawnFloor.read(sasaki, drawn.area(), draft).zones()).isEqualTo(drawn.zones());
    }

    @Test
    void a_file_without_ids_means_the_seats_of_the_same_number() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);

        var imported = sasaki.post(PLANS + "/import",
                Map.of("text", DrawnFloor.file(drawn.area()).encode(), "floor", drawn.area())).ok();
        assertThat(imported.getJsonObject("seats").getInteger("known")).isEqualTo(24);
        DrawnFloor.use(sasaki, imported.getJsonObject("plan").getLong("id"), today.plusDays(1));
        assertThat(DrawnFloor.read(sasaki, drawn.area(), imported.getJsonObject("plan").getLong("id")).seats())
                .isEqualTo(drawn.seats());
    }

    @Test
    void what_is_wrong_with_a_file_is_told_with_its_line() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var file = DrawnFloor.file(drawn.area());
        var seats = file.getJsonArray("seats");
        seats.getJsonObject(1).put("code", "A-01");
        seats.getJsonObject(2).put("at", List.of(-5.0, 3.0));
        seats.getJsonObject(3).put("zone", "Z");
        seats.getJsonObject(4).put("at", List.of(1.5, 5.0));
        seats.getJsonObject(5).put("space", 99_999);
        file.put("rooms", List.of(new JsonObject().put("name", "無い部屋").put("rect", List.of(1, 1, 1, 1))
                .put("labelAt", List.of(1, 1))));
        var text = file.encodePrettily();

        var problems = problems(text);
        assertThat(problems.stream().map(problem -> problem.getString("path") + " " + problem.getString("code")))
                .contains("seats[1].code floor.code_twice", "seats[2].at floor.off_floor",
                        "seats[3].zone floor.letter_unknown", "seats[5].space floor.seat_unknown",
                        "rooms[0] floor.room_unknown", "seats[0].at floor.overlap");
        var lines = text.lines().toList();
        var twice = problems.stream().filter(problem -> problem.getString("code").equals("floor.code_twice"))
                .findFirst().orElseThrow();
        assertThat(lines.get(twice.getInteger("line") - 1)).contains("\"code\" : \"A-01\"");
        assertThat(sasaki.post(PLANS + "/import", Map.of("text", text)).ok().getJsonObject("plan")).isNull();
        assertThat(sasaki.get(PLANS).ok().getJsonArray("plans")).hasSize(1);
    }

    @Test
    void what_is_no_plan_is_told_with_its_line_too() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var sound = DrawnFloor.file(drawn.area()).encodePrettily();

        assertThat(codes("neither\nnor")).containsExactly("1  floor.not_json");
        assertThat(codes("{\n\"format\": NaN}")).containsExactly("2  floor.not_json");
        assertThat(codes("[]")).containsExactly("1  floor.not_json");
        assertThat(codes("[".repeat(5_000))).containsExactly("1  floor.not_json");
        assertThat(codes(sound.replace("\"LIFT\"", "\"THRONE\"")).stream().map(code -> code.replaceAll("^\\d+ ", "")))
                .containsExactly("seats[0].kind floor.invalid", "seats[12].kind floor.invalid");
        assertThat(codes(sound.replace("[ 2.0, 5.0 ]", "[ 1e400, 5.0 ]"))).hasSize(1).first().asString()
                .endsWith("seats[0].at floor.invalid");
        assertThat(codes(sound.replace("hub-floor-plan/1", "hub-floor-plan/2"))).hasSize(1).first().asString()
                .endsWith("format floor.invalid");
        assertThat(codes(sound.replace("\"size\"", "\"sizes\""))).hasSize(1).first().asString()
                .endsWith("floor.invalid");
        assertThat(codes(sound.replace("\"" + drawn.area() + "\"", "\"無い階\""))).hasSize(1).first().asString()
                .endsWith("floor floor.floor_unknown");
    }

    @Test
    void ten_thousand_seats_are_too_many() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var file = DrawnFloor.file(drawn.area());
        var seat = file.getJsonArray("seats").getJsonObject(0);
        file.put("seats", IntStream.range(0, 10_000).mapToObj(n -> seat.copy().put("code", "X" + n)).toList());

        assertThat(codes(file.encode())).containsExactly("1 seats floor.too_much");
        var many = new ArrayList<>(List.of());
        IntStream.range(0, 5_001).forEach(n -> many.add(List.of(n % 100, n / 100)));
        file.put("seats", List.of()).put("paths", List.of(many));
        assertThat(codes(file.encode())).hasSize(1).first().asString().contains("floor.too_much");
    }

    @Test
    void a_large_floor_is_checked_in_no_time() {
        var drawn = DrawnFloor.draw(sasaki, "4F", today);
        var file = DrawnFloor.file(drawn.area());
        var seat = file.getJsonArray("seats").getJsonObject(0);
        file.put("size", List.of(200, 100)).put("structure", Map.of("outer",
                List.of(List.of(0, 0), List.of(200, 0), List.of(200, 100), List.of(0, 100))));
        file.put("seats", IntStream.range(0, 2_000).mapToObj(n -> seat.copy().put("code", "X" + n).put("zone", null)
                .put("at", List.of(3.0 + n % 50 * 3, 3.0 + n / 50 * 2.4))).toList());

        var before = System.nanoTime();
        var imported = sasaki.post(PLANS + "/import", Map.of("text", file.encode())).ok();
        DrawnFloor.use(sasaki, imported.getJsonObject("plan").getLong("id"), today.plusDays(1));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }

    /// Sessions last as long as they are used.
    private void untilTomorrow() {
        for (int i = 0; i < 4; i++) {
            clock.advance(Duration.ofHours(6));
            sasaki.get("/api/session").ok();
            nakamura.get("/api/session").ok();
        }
        hub.server().everyMinute();
    }

    private List<JsonObject> problems(String text) {
        return sasaki.post(PLANS + "/check", Map.of("text", text)).ok().getJsonArray("problems").stream()
                .map(JsonObject.class::cast).toList();
    }

    private List<String> codes(String text) {
        return problems(text).stream().map(problem -> problem.getInteger("line") + " " + problem.getString("path") + " "
                + problem.getString("code")).toList();
    }

    private List<String> states() {
        return sasaki.get(PLANS).ok().getJsonArray("plans").stream()
                .map(plan -> ((JsonObject) plan).getString("state")).toList();
    }

    private String use(String path, LocalDate from) {
        return sasaki.post(path + "/use", Map.of("op", World.op(), "from", from.toString())).code();
    }

    private long unit(String name) {
        return sasaki.get("/api/directory/units").ok().getJsonArray("units").stream().map(JsonObject.class::cast)
                .filter(unit -> unit.getString("name").equals(name)).findFirst().orElseThrow().getLong("id");
    }

    private long draftWithout(DrawnFloor drawn, String number) {
        return draftWithout(drawn, number::equals);
    }

    private long draftWithout(DrawnFloor drawn, Predicate<String> number) {
        var draft = sasaki.post(PLANS, Map.of("floor", drawn.area(), "basedOn", drawn.plan())).ok();
        var file = file(draft);
        file.put("seats", new JsonArray(file.getJsonArray("seats").stream()
                .filter(seat -> !number.test(((JsonObject) seat).getString("code"))).toList()));
        sasaki.put(PLANS + "/" + draft.getLong("id"), Map.of("revision", 1, "file", file)).ok();
        return draft.getLong("id");
    }

    private JsonObject file(JsonObject draft) {
        return sasaki.get(PLANS + "/" + draft.getLong("id") + "/file").body();
    }

    private String name(long seat) {
        return place(seat).getString("name");
    }

    private String retired(long seat) {
        return place(seat).getString("retired");
    }

    /// Managers may say the same again of a seat and are told what it is.
    private JsonObject place(long seat) {
        return sasaki.patch("/api/space/places/" + seat, Map.of()).ok();
    }
}
