package hub.presence.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;
import hub.testing.TestClock;

import static hub.presence.plan.PlanTown.ADMIN;
import static hub.presence.plan.PlanTown.BUILDER;
import static hub.presence.plan.PlanTown.CHIEF;
import static hub.presence.plan.PlanTown.CLERK;
import static hub.presence.plan.PlanTown.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

class PlanRoutesTest {

    @TempDir Path folder;

    private PlanTown town;

    @BeforeEach
    void open() {
        town = new PlanTown(folder, new TestClock());
    }

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who           | 総務部 | 情報政策課 | デジタル推進係 | 建築課
            1 head          | 200  | 200      | 200        | 200
            2 chief         | 404  | 200      | 200        | 404
            3 clerk         | 404  | 200      | 200        | 404
            4 builder       | 404  | 404      | 404        | 200
            5 lent          | 404  | 404      | 200        | 200
            6 administrator | 200  | 200      | 200        | 200
            7 guest         | 404  | 404      | 404        | 404
            """)
    void a_week_is_read_by_the_section_and_those_above_it(String who, int department, int it, int digital, int other) {
        var person = new PersonId(Long.parseLong(who.substring(0, 1)));
        assertThat(List.of(1, 2, 3, 4)).map(unit -> town.week(person, unit, "11-16").status())
                .containsExactly(department, it, digital, other);
        assertThat(town.week(person, 99, "11-16").status()).isEqualTo(404);
        assertThat(town.ask(person, "GET", "/api/presence/units/2/plans", "").status()).isEqualTo(it);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who           | own | of the chief | of the clerk | of the builder
            1 head          | 200 | 403          | 403          | 403
            2 chief         | 200 | 200          | 200          | 403
            3 clerk         | 200 | 403          | 200          | 403
            4 builder       | 200 | 403          | 403          | 200
            5 lent          | 200 | 403          | 200          | 403
            6 administrator | 200 | 200          | 200          | 200
            """)
    void plans_are_changed_by_oneself_and_those_who_manage_a_unit_above(String who, int own, int chief, int clerk,
            int builder) {
        var person = new PersonId(Long.parseLong(who.substring(0, 1)));
        assertThat(List.of(person, CHIEF, CLERK, BUILDER))
                .map(whose -> town.plan(person, whose, "11-19", "11-19", "DAY", "TRIP", true).status())
                .containsExactly(own, chief, clerk, builder);
        assertThat(List.of(person, CHIEF, CLERK, BUILDER)).map(whose -> hoursStatus(person, whose))
                .containsExactly(own, chief, clerk, builder);
        assertThat(town.plan(person, new PersonId(99), "11-19", "11-19", "DAY", "TRIP", true).status()).isEqualTo(404);
    }

    @Test
    void the_week_shows_the_people_of_the_unit_in_order() {
        town.plan(CLERK, "11-19", "AM", "TRAINING");
        var week = town.week(CLERK, 2, "11-20").body();
        assertThat(week.get("days")).map(day -> day.get("day").asString().substring(8) + off(day)).containsExactly(
                "20", "21", "22", "23 勤労感謝の日", "24", "25", "26");
        assertThat(week.get("rows")).map(row -> row.get("person").get("name").asString() + " "
                + row.get("subunit").asString("-") + " " + row.get("mayChange"))
                .containsExactly("佐々木 健太郎 - false", "外部 太郎 - false", "中村 美咲 デジタル推進係 true");
        assertThat(week.get("rows").get(0).get("days").get(3)).hasToString(
                "{\"day\":\"2026-11-23\",\"am\":null,\"pm\":null,\"from\":null,\"to\":null}");
        assertThat(town.days(CLERK, "11-16")).containsExactly("19 TRAINING -");
    }

    @Test
    void of_several_days_only_working_days_are_planned() {
        var set = town.plan(CLERK, CLERK, "11-20", "11-25", "DAY", "TELEWORK", false);
        assertThat(set.body().get("days")).map(PlanTown::day)
                .containsExactly("20 TELEWORK TELEWORK", "24 TELEWORK TELEWORK", "25 TELEWORK TELEWORK");
        assertThat(town.plan(CLERK, CLERK, "11-21", "11-23", "DAY", "TELEWORK", false).code())
                .isEqualTo("presence.plan_no_day");
        assertThat(town.plan(CLERK, "11-23", "DAY", "TRIP").status()).isEqualTo(200);
    }

    @Test
    void two_plans_never_contradict_each_other() {
        town.plan(CLERK, "11-19", "AM", "LEAVE");
        assertThat(town.plan(CLERK, "11-19", "PM", "TELEWORK").status()).isEqualTo(200);
        var refused = town.plan(CLERK, CLERK, "11-18", "11-20", "DAY", "TRIP", false);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("presence.plan_contradicts");
        assertThat(refused.body().get("detail").get("days")).hasToString("[\"2026-11-19\"]");
        assertThat(town.days(CLERK, "11-16")).containsExactly("19 LEAVE TELEWORK");
        assertThat(town.plan(CLERK, CLERK, "11-18", "11-20", "DAY", "TRIP", true).status()).isEqualTo(200);
        assertThat(town.days(CLERK, "11-16")).containsExactly("18 TRIP TRIP", "19 TRIP TRIP", "20 TRIP TRIP");
        assertThat(town.plan(CLERK, "11-19", "DAY", "TRIP").status()).isEqualTo(200);
    }

    @Test
    void a_plan_is_taken_back_by_halves() {
        town.plan(CLERK, CLERK, "11-18", "11-20", "DAY", "TRIP", false);
        town.ask(CLERK, "POST", "/api/presence/plans/clear", """
                {"person":3,"from":"2026-11-17","to":"2026-11-19","part":"PM"}""");
        assertThat(town.days(CLERK, "11-16")).containsExactly("18 TRIP -", "19 TRIP -", "20 TRIP TRIP");
        assertThat(town.ask(BUILDER, "POST", "/api/presence/plans/clear", """
                {"person":3,"from":"2026-11-17","to":"2026-11-19","part":"DAY"}""").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "from":"2026-11-17","to":"2026-11-18","place":null         | presence.plan_range
            "from":"2026-11-20","to":"2026-11-19","place":null         | presence.plan_range
            "from":"2026-11-20","to":"2027-01-21","place":null         | presence.plan_range
            "from":"2028-01-04","to":"2028-01-04","place":null         | presence.plan_range
            "from":"+999999999-12-31","to":"+999999999-12-31"          | presence.plan_range
            "from":"2026-11-31","to":"2026-11-31","place":null         | request.invalid
            "from":"2026-11-19","to":"2026-11-19","place":"0123456789012345678901234567890123456789x" \
            | presence.plan_place_too_long
            """)
    void what_cannot_be_is_refused(String days, String code) {
        var refused = town.ask(CLERK, "POST", "/api/presence/plans", """
                {"person":3,%s,"part":"DAY","kind":"TRIP","replace":true}""".formatted(days));
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(town.planned).isEmpty();
    }

    @Test
    void of_two_who_replace_at_once_one_is_left_on_every_day() {
        for (int round = 0; round < 10; round++) {
            var one = CompletableFuture.supplyAsync(
                    () -> town.plan(CLERK, CLERK, "11-18", "12-24", "DAY", "TELEWORK", true));
            var other = CompletableFuture.supplyAsync(
                    () -> town.plan(CHIEF, CLERK, "11-18", "12-24", "DAY", "TRIP", true));
            assertThat(one.join().status()).isEqualTo(200);
            assertThat(other.join().status()).isEqualTo(200);
            var days = town.days(CLERK, "11-18");
            var winner = days.getFirst().split(" ")[1];
            assertThat(days).containsExactly("18 %s %s".formatted(winner, winner),
                    "19 %s %s".formatted(winner, winner), "20 %s %s".formatted(winner, winner),
                    "24 %s %s".formatted(winner, winner));
            assertThat(town.state(CLERK)).startsWith(winner);
        }
    }

    /// Old snapshot + events = new snapshot.
    @Test
    void the_events_tell_what_the_week_would_say() {
        var days = rowOf(CLERK);
        town.plan(CLERK, CLERK, "11-18", "11-20", "DAY", "TRIP", false);
        town.plan(CHIEF, CLERK, "11-19", "11-19", "AM", "LEAVE", true);
        town.ask(CLERK, "POST", "/api/presence/plans/clear", """
                {"person":3,"from":"2026-11-18","to":"2026-11-18","part":"DAY"}""");
        assertThat(town.planned).hasSize(3).allMatch(planned -> planned.person().equals(CLERK));
        for (var planned : town.planned) {
            planned.days().forEach(day -> days.replaceAll(before -> before.day().equals(day.day()) ? day : before));
        }
        assertThat(days).isEqualTo(rowOf(CLERK));
    }

    @Test
    void the_bell_rings_for_who_has_the_week_on_screen_and_may_read_it() {
        try (var chief = town.watch(CHIEF, 2); var head = town.watch(HEAD, 1); var builder = town.watch(BUILDER, 2)) {
            assertThat(chief.next("presence.week").getJsonArray("d").encode()).contains("{\"unit\":2,\"changes\":0}");
            head.next("presence.week");
            town.plan(CLERK, "11-19", "DAY", "TRIP");
            assertThat(chief.next("presence.week").getJsonArray("d").encode()).contains("{\"unit\":2,\"changes\":1}");
            assertThat(head.next("presence.week").getJsonArray("d").encode()).contains("{\"unit\":1,\"changes\":1}");
            assertThat(builder.taken()).noneMatch(frame -> frame.getString("t").equals("presence.week"));
        }
    }

    @Test
    void the_week_is_looked_up_by_its_key() {
        var plan = town.db.read(sql -> sql.query("explain query plan " + PlanRepository.OF_SOME)
                .bind("people", List.of(1L, 2L, 3L)).bind("from", "2026-11-16").bind("to", "2026-11-22")
                .list(row -> row.text("detail")));
        assertThat(plan).hasSize(1).first().asString()
                .contains("USING INDEX sqlite_autoindex_presence_plan_1 (person_id=? AND day>? AND day<?)");
    }

    private int hoursStatus(PersonId by, PersonId whose) {
        return town.ask(by, "DELETE", "/api/presence/people/" + whose + "/hours", "").status();
    }

    private ArrayList<DayPlan> rowOf(PersonId whose) {
        var rows = town.week(ADMIN, 3, "11-16").body().get("rows");
        var row = StreamSupport.stream(rows.spliterator(), false)
                .filter(one -> one.get("person").get("id").asLong() == whose.value()).findFirst().orElseThrow();
        var days = new ArrayList<DayPlan>();
        row.get("days").forEach(day -> days.add(Json.read(day.toString(), DayPlan.class)));
        return days;
    }

    private static String off(JsonNode day) {
        return day.get("off").isNull() ? "" : " " + day.get("off").asString();
    }
}
