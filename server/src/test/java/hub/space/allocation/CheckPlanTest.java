package hub.space.allocation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The check reads two short ranges of an index, however many bookings there are.
class CheckPlanTest {

    private static final String RANGE = "(space_id=? AND stretch=? AND from_at>? AND from_at<?)";

    @Test
    void what_is_in_the_way_is_found_in_two_ranges() {
        try (var town = new SpaceTown()) {
            assertThat(plan(town, AllocationRepository.IN_THE_WAY))
                    .contains("SEARCH f USING PRIMARY KEY (space_id=?)",
                            "SEARCH a USING INDEX space_allocation_slot " + RANGE)
                    .noneMatch(step -> step.startsWith("SCAN"));
        }
    }

    @Test
    void other_seats_of_a_person_are_found_in_two_ranges() {
        try (var town = new SpaceTown()) {
            assertThat(plan(town, AllocationRepository.OTHER_SEATS))
                    .contains("SEARCH a USING INDEX space_allocation_person "
                            + RANGE.replace("space_id", "person_id"))
                    .noneMatch(step -> step.startsWith("SCAN"));
        }
    }

    private static List<String> plan(SpaceTown town, String select) {
        return town.db.read(sql -> sql.query("explain query plan " + select)
                .bind("space", 1)
                .bind("person", 1)
                .bind("from", 0)
                .bind("until", 1)
                .bind("setup", 0)
                .bind("teardown", 0)
                .bind("except", 0)
                .list(row -> row.text("detail")));
    }
}
