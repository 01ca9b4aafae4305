package hub.seating.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;

import org.junit.jupiter.api.Test;

import hub.kernel.time.HubTime;
import hub.seating.figure.SeatFigureAnswer.SeatCrowd;

import static org.assertj.core.api.Assertions.assertThat;

class CrowdTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final long LATER = Instant.parse("2027-01-01T00:00:00Z").toEpochMilli();

    private final Crowd crowd = new Crowd(MONDAY, MONDAY.plusDays(1));
    private final BitSet open = new BitSet();

    @Test
    void seats_that_are_enough_most_of_the_time_are_fewer_than_the_most() {
        open.set(0);
        sits(0, 8, 30, 17, 15);
        sits(0, 12, 0, 12, 15);
        assertThat(crowd.of(10, open, LATER)).isEqualTo(new SeatCrowd(10, 10, 1, 2));
    }

    @Test
    void only_office_hours_of_open_days_count() {
        open.set(1);
        sits(0, 9, 0, 17, 0);
        sits(1, 18, 0, 20, 0);
        assertThat(crowd.of(4, open, LATER)).isEqualTo(new SeatCrowd(4, 0, 0, 0));
    }

    @Test
    void what_is_ahead_does_not_count() {
        open.set(0, 2);
        sits(0, 8, 30, 17, 15);
        var evening = HubTime.startOf(MONDAY).plusSeconds(18 * 3600).toEpochMilli();
        assertThat(crowd.of(1, open, evening)).isEqualTo(new SeatCrowd(1, 100, 1, 1));
    }

    private void sits(int day, int fromHour, int fromMinute, int untilHour, int untilMinute) {
        var start = HubTime.startOf(MONDAY.plusDays(day));
        crowd.add(start.plusSeconds(fromHour * 3600L + fromMinute * 60L).toEpochMilli(),
                start.plusSeconds(untilHour * 3600L + untilMinute * 60L).toEpochMilli());
    }
}
