package hub.presence.plan;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.testing.TestClock;

import static hub.presence.plan.PlanTown.ADMIN;
import static hub.presence.plan.PlanTown.BUILDER;
import static hub.presence.plan.PlanTown.CHIEF;
import static hub.presence.plan.PlanTown.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/// Hours and closed days over HTTP, in the town of the plans.
class HoursRoutesTest {

    private static final String HOURS = "/api/presence/people/3/hours";
    private static final String SHIFTS = "/api/presence/people/3/shifts";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private PlanTown town;

    @BeforeEach
    void open() {
        town = new PlanTown(folder, clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void own_hours_are_set_kept_and_taken_back() {
        var set = town.ask(CHIEF, "PUT", HOURS, """
                {"week":[{"weekday":1,"from":"10:00","to":"18:45"}]}""").body();
        assertThat(set.get("own").asBoolean()).isTrue();
        assertThat(set.get("week").get(0)).hasToString("{\"weekday\":1,\"from\":\"10:00\",\"to\":\"18:45\"}");
        assertThat(set.get("week").get(1)).hasToString("{\"weekday\":2,\"from\":null,\"to\":null}");
        town.ask(CLERK, "PUT", SHIFTS, """
                {"shifts":[{"day":"2026-11-18","from":"22:00","to":"07:00"}]}""");
        town.close();
        town = new PlanTown(folder, clock);
        assertThat(town.ask(CLERK, "GET", HOURS, "").body().get("own").asBoolean()).isTrue();
        assertThat(town.ask(CLERK, "GET", HOURS, "").body().get("shifts")).hasSize(1);
        var back = town.ask(CLERK, "DELETE", HOURS, "").body();
        assertThat(back.get("own").asBoolean()).isFalse();
        assertThat(back.get("week").get(1)).hasToString("{\"weekday\":2,\"from\":\"08:30\",\"to\":\"17:15\"}");
    }

    @Test
    void hours_are_read_by_oneself_and_managers() {
        assertThat(List.of(CLERK, CHIEF, ADMIN, BUILDER)).map(by -> town.ask(by, "GET", HOURS, "").status())
                .containsExactly(200, 200, 200, 404);
        assertThat(town.ask(BUILDER, "PUT", SHIFTS, "{\"shifts\":[]}").code()).isEqualTo("not_allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hours  | {"week":[{"weekday":0,"from":null,"to":null}]}                          | presence.hours_invalid
            hours  | {"week":[{"weekday":1,"from":"9:00","to":"17:00"}]}                     | presence.hours_invalid
            hours  | {"week":[{"weekday":1,"from":"09:00","to":null}]}                       | presence.hours_invalid
            hours  | {"week":[{"weekday":1,"from":"24:00","to":"17:00"}]}                    | presence.hours_invalid
            hours  | {"week":[{"weekday":1,"from":null},{"weekday":1,"from":null}]}          | presence.hours_invalid
            shifts | {"shifts":[{"day":"2026-11-17","from":null,"to":null}]}                 | presence.day_invalid
            shifts | {"shifts":[{"day":"2028-11-17","from":null,"to":null}]}                 | presence.day_invalid
            shifts | {"shifts":[{"day":"2026-11-19"},{"day":"2026-11-19"}]}                  | presence.hours_invalid
            shifts | {"shifts":[null]}                                                       | request.invalid
            """)
    void what_cannot_be_is_refused(String what, String body, String code) {
        assertThat(town.ask(CLERK, "PUT", "/api/presence/people/3/" + what, body).code()).isEqualTo(code);
    }

    @Test
    void closed_days_are_listed_by_an_administrator_and_seen_by_all() {
        var days = "{\"days\":[{\"day\":\"2026-11-24\",\"name\":\" 停電の\\nため閉庁 \"}]}";
        assertThat(town.ask(CHIEF, "PUT", "/api/presence/closed-days", days).code()).isEqualTo("not_allowed");
        assertThat(town.ask(CHIEF, "GET", "/api/presence/closed-days", "").code()).isEqualTo("not_allowed");
        assertThat(town.ask(ADMIN, "PUT", "/api/presence/closed-days", days).status()).isEqualTo(200);
        assertThat(town.ask(CLERK, "GET", "/api/presence/calendar?from=2026-11-20&to=2026-11-30", "").body())
                .hasToString("""
                        {"days":[{"day":"2026-11-23","kind":"HOLIDAY","name":"勤労感謝の日"},\
                        {"day":"2026-11-24","kind":"CLOSED","name":"停電の ため閉庁"}]}""");
        assertThat(town.plan(CLERK, CLERK, "11-23", "11-25", "DAY", "TRIP", false).body().get("days")).hasSize(1);
        assertThat(town.ask(ADMIN, "PUT", "/api/presence/closed-days", "{\"days\":[]}").status()).isEqualTo(200);
        assertThat(town.ask(CLERK, "GET", "/api/presence/calendar?from=2026-11-24&to=2026-11-30", "").body())
                .hasToString("{\"days\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"from=2020-01-01,from", "from=2030-01-01,from", "from=2026-11-20&to=2026-11-19,to",
        "from=2026-11-20&to=2028-11-19,to"})
    void the_calendar_has_ends(String query, String field) {
        var refused = town.ask(CLERK, "GET", "/api/presence/calendar?" + query, "");
        assertThat(refused.body().get("detail").get("field").asString()).isEqualTo(field);
    }
}
