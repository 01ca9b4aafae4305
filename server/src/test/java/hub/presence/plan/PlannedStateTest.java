package hub.presence.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.TestClock;

import static hub.presence.plan.PlanTown.ADMIN;
import static hub.presence.plan.PlanTown.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

/// What colleagues see on a planned day. It begins on Wednesday 18 November 2026, 10:24.
class PlannedStateTest {

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
    void a_plan_for_today_counts_at_once_and_ends_with_the_working_hours() {
        town.plan(CLERK, "11-18", "DAY", "TELEWORK");
        assertThat(town.state(CLERK)).isEqualTo("TELEWORK 2026-11-18T08:15:00Z");
        at("18T17:15");
        assertThat(town.state(CLERK)).isEqualTo("UNKNOWN");
    }

    @Test
    void a_plan_that_is_taken_back_counts_no_more() {
        town.plan(CLERK, "11-18", "DAY", "TRIP");
        town.ask(CLERK, "POST", "/api/presence/plans/clear", """
                {"person":3,"from":"2026-11-18","to":"2026-11-18","part":"DAY"}""");
        assertThat(town.state(CLERK)).isEqualTo("UNKNOWN");
    }

    @Test
    void a_day_of_leave_begins_and_ends_at_midnight() {
        town.plan(CLERK, "11-19", "DAY", "LEAVE");
        at("18T23:59");
        assertThat(town.state(CLERK)).isEqualTo("UNKNOWN");
        at("19T00:00");
        assertThat(town.state(CLERK)).isEqualTo("LEAVE 2026-11-19T15:00:00Z");
        at("20T00:00");
        assertThat(town.state(CLERK)).isEqualTo("UNKNOWN");
    }

    @Test
    void a_forenoon_ends_with_the_noon_break() {
        town.plan(CLERK, "11-18", "AM", "LEAVE");
        assertThat(town.state(CLERK)).isEqualTo("LEAVE 2026-11-18T03:00:00Z");
        at("18T12:00");
        assertThat(town.state(CLERK)).isEqualTo("UNKNOWN");
    }

    @Test
    void who_works_other_hours_from_now_on_is_shown_with_them() {
        town.plan(CLERK, "11-18", "DAY", "TELEWORK");
        town.ask(CLERK, "PUT", "/api/presence/people/3/shifts", """
                {"shifts":[{"day":"2026-11-18","from":"10:00","to":"18:45"}]}""");
        assertThat(town.state(CLERK)).isEqualTo("TELEWORK 2026-11-18T09:45:00Z");
        assertThat(town.week(CLERK, 3, "11-18").body().get("rows").get(0).get("days").get(0).get("to").asString())
                .isEqualTo("18:45");
    }

    @Test
    void a_night_reaches_into_the_next_day() {
        town.ask(CLERK, "PUT", "/api/presence/people/3/shifts", """
                {"shifts":[{"day":"2026-11-18","from":"22:00","to":"07:00"}]}""");
        town.plan(CLERK, "11-18", "DAY", "TELEWORK");
        at("19T03:00");
        town.presence.everyMinute();
        assertThat(town.state(CLERK)).isEqualTo("TELEWORK 2026-11-18T22:00:00Z");
    }

    @Test
    void far_plans_reach_the_board_as_the_days_turn_and_past_ones_are_forgotten() {
        town.plan(CLERK, CLERK, "12-24", "12-24", "DAY", "TRIP", false);
        town.plan(CLERK, CLERK, "11-18", "11-18", "DAY", "TRIP", false);
        for (var day = LocalDate.of(2026, 11, 19); !day.isAfter(LocalDate.of(2026, 12, 24)); day = day.plusDays(1)) {
            clock.set(HubTime.startOf(day));
            town.presence.everyMinute();
            assertThat(rows()).isEqualTo(day.isAfter(LocalDate.of(2026, 12, 2)) ? 2 : 4);
        }
        assertThat(town.state(CLERK)).isEqualTo("TRIP 2026-12-24T15:00:00Z");
    }

    @Test
    void plans_survive_a_restart() {
        town.plan(CLERK, "11-18", "DAY", "TRIP");
        town.close();
        town = new PlanTown(folder, clock);
        assertThat(town.state(CLERK)).startsWith("TRIP");
    }

    @Test
    void somebody_on_leave_is_next_free_at_the_next_working_hour() {
        town.plan(CLERK, CLERK, "11-18", "11-20", "DAY", "LEAVE", false);
        town.presence.tick();
        var state = town.ask(ADMIN, "GET", "/api/presence?people=3", "").body().get("states").get(0);
        assertThat(state.get("free").asString()).as("the 23rd is a holiday").isEqualTo("2026-11-23T23:30:00Z");
    }

    private int rows() {
        return town.db.read(sql -> sql.query("select count(*) as n from presence_plan").one(row -> row.intOf("n")));
    }

    private void at(String moment) {
        clock.set(LocalDateTime.parse("2026-11-" + moment).atZone(HubTime.ZONE).toInstant());
    }
}
