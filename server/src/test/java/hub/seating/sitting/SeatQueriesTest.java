package hub.seating.sitting;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.TestClock;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// What is asked often reads a short range of an index, however many years of sittings there are.
class SeatQueriesTest {

    @TempDir Path folder;

    @Test
    void floors_days_people_and_what_is_due_are_found_by_an_index() throws SQLException {
        World.found(folder, new TestClock());
        uses(SittingRepository.ON_FLOOR, "seating_sitting_floor");
        uses(SittingRepository.ON_SEAT, "seating_sitting_seat");
        uses(SittingRepository.ON_DAY, "seating_sitting_day");
        uses(SittingRepository.MINE, "seating_sitting_person");
        uses(SittingRepository.WAS, "seating_sitting_past");
        uses(SittingRepository.OVER, "seating_sitting_over");
        uses(SittingRepository.MISSED, "seating_sitting_deadline");
        uses(SittingRepository.WARNED, "seating_sitting_warn");
        uses(SittingRepository.CLEARED, "seating_sitting_clean");
        uses(SittingRepository.LAPSED, "seating_sitting_held");
    }

    private void uses(String query, String index) throws SQLException {
        var steps = new ArrayList<String>();
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var rows = db.createStatement()
                        .executeQuery("explain query plan " + query.replaceAll(":\\w+", "'1'"))) {
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
        }
        assertThat(steps).as(query).anyMatch(step -> step.contains("USING INDEX " + index + " (")
                || step.contains("USING COVERING INDEX " + index + " ("));
        assertThat(List.copyOf(steps)).as(query).noneMatch(step -> step.startsWith("SCAN"));
    }
}
