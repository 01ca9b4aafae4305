package hub.booking.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import hub.kernel.time.HubTime;

/// A rule of a series for the days from one to another, both included.
///
/// @param start the clock time in Japan at which its dates begin, unless they were moved
record Part(
        LocalDate first, LocalDate last, Repeat repeat, @Nullable IfClosed ifClosed, LocalTime start, int minutes) {

    static Part of(LocalDate first, LocalDate last, Repeat repeat, @Nullable IfClosed ifClosed, Instant from,
            Instant until) {
        return new Part(first, last, repeat, ifClosed, clock(from), (int) Duration.between(from, until).toMinutes());
    }

    SeriesRule asRule() {
        return new SeriesRule(repeat.rule(), first, last, start, minutes);
    }

    static LocalTime clock(Instant moment) {
        return moment.atZone(HubTime.ZONE).toLocalTime();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(HubTime.ZONE).toInstant();
    }
}
