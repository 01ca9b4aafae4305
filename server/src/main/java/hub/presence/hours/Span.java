package hub.presence.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

import hub.kernel.time.HubTime;

/// Clock times in Japan, to the minute. An end that is not after the beginning is one of the next day: 22:00–07:00 is a
/// night, 08:30–08:30 a whole day and night.
public record Span(LocalTime from, LocalTime to) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm")
            .withResolverStyle(ResolverStyle.STRICT);

    /// Reads two times such as `08:30`.
    ///
    /// @throws DateTimeParseException for anything else
    static Span of(String from, String to) {
        return new Span(LocalTime.parse(from, CLOCK), LocalTime.parse(to, CLOCK));
    }

    /// The beginning as `08:30`.
    public String fromText() {
        return CLOCK.format(from);
    }

    /// The end as `17:15`.
    public String toText() {
        return CLOCK.format(to);
    }

    /// When it is, begun on this day.
    public Interval on(LocalDate day) {
        var last = to.isAfter(from) ? day : day.plusDays(1);
        return new Interval(at(day, from), at(last, to));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(HubTime.ZONE).toInstant();
    }
}
