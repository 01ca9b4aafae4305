package hub.seating.reform;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import hub.kernel.id.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class StayTest {

    @Test
    void who_leaves_at_noon_and_who_comes_after_it_need_one_seat() {
        assertThat(Stay.fullest(List.of(stay(1, "08:40", "12:00"), stay(2, "13:00", "17:15")))).hasSize(1);
    }

    @Test
    void the_fullest_half_hour_of_a_day_counts() {
        var day = List.of(stay(1, "08:40", "12:00"), stay(2, "10:10", "17:15"), stay(3, "11:31", "11:55"),
                stay(4, "13:00", "17:15"));
        assertThat(Stay.fullest(day)).containsExactlyInAnyOrder(new PersonId(1), new PersonId(2));
    }

    @Test
    void nobody_is_nobody() {
        assertThat(Stay.fullest(List.of())).isEmpty();
    }

    private static Stay stay(long person, String from, String until) {
        return new Stay(new PersonId(person), Instant.parse("2026-11-18T" + from + ":00Z"),
                Instant.parse("2026-11-18T" + until + ":00Z"));
    }
}
