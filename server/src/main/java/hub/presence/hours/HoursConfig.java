package hub.presence.hours;

import java.time.format.DateTimeParseException;
import java.util.List;

/// The hours of the town hall.
///
/// @param standard of whoever has no hours of their own, Monday to Friday
/// @param noon the break that parts the forenoon from the afternoon
/// @param closed closed each year, besides national holidays
public record HoursConfig(Span standard, Span noon, List<YearlyDays> closed) {

    /// Reads the settings `presence.hours` (08:30-17:15), `presence.noon` (12:00-13:00) and `presence.closed`
    /// (12-29..01-03).
    ///
    /// @throws IllegalArgumentException for values that are not understood
    public static HoursConfig of(String hours, String noon, String closed) {
        return new HoursConfig(span("presence.hours", hours), span("presence.noon", noon), YearlyDays.parse(closed));
    }

    private static Span span(String key, String text) {
        var ends = text.strip().split("\\s*-\\s*");
        try {
            if (ends.length == 2) {
                return Span.of(ends[0], ends[1]);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(key + " must look like 08:30-17:15", e);
        }
        throw new IllegalArgumentException(key + " must look like 08:30-17:15");
    }
}
