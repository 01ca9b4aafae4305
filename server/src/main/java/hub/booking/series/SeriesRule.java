package hub.booking.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// What made the dates of a series from one day to another, as other calendars may be told.
///
/// @param rule as iCalendar writes it, without an end
/// @param last the day of the last date, included
/// @param start the clock time in Japan
public record SeriesRule(String rule, LocalDate first, LocalDate last, LocalTime start, int minutes) {

    /// The days of the rule from one of them on, at most to another.
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        return Recurrence.dates(rule, from, until, Dates.MAX_DATES);
    }

    /// When the date of a day begins by the rule.
    public Instant original(LocalDate day) {
        return Part.at(day, start);
    }
}
