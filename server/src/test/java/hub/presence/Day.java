package hub.presence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import hub.kernel.time.HubTime;
import hub.testing.TestClock;

/// The day of these tests: Wednesday 18 November 2026, in Japan.
public final class Day {

    private Day() {}

    public static Instant at(String time) {
        return LocalDate.of(2026, 11, 18).atTime(LocalTime.parse(time)).atZone(HubTime.ZONE).toInstant();
    }

    public static Instant at(String time, int daysLater) {
        return at(time).plus(Duration.ofDays(daysLater));
    }

    public static TestClock clockAt(String time) {
        var clock = new TestClock();
        clock.set(at(time));
        return clock;
    }
}
