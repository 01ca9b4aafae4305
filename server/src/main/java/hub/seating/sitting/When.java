package hub.seating.sitting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// For what time a seat is wanted.
///
/// @param day in Japan
/// @param from of HOURS; otherwise absent
/// @param until of HOURS; otherwise absent
public record When(LocalDate day, WhenPart part, @Nullable Instant from, @Nullable Instant until) {

    /// What of a day.
    public enum WhenPart {
        /// From now until I leave.
        NOW,
        DAY,
        AM,
        PM,
        HOURS
    }

    public When {
        if ((part == WhenPart.HOURS) != (from != null && until != null)) {
            throw Refused.invalid("from");
        }
        if (from != null && until != null && (!isMinute(from) || !isMinute(until) || !from.isBefore(until))) {
            throw Refused.invalid("until");
        }
    }

    private static boolean isMinute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).equals(moment);
    }
}
