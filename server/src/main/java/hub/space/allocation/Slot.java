package hub.space.allocation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import hub.kernel.wire.Refused;
import hub.space.place.SpaceError;

/// A stretch of time from `from` until just before `until` (UTC): whole minutes, at least one, at most 31 days.
public record Slot(Instant from, Instant until) {

    /// The longest of all.
    public static final Duration LONGEST = Duration.ofDays(31);

    /// @throws Refused `space.slot` for anything else
    public Slot {
        if (!isMinute(from) || !isMinute(until) || !from.isBefore(until)
                || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new Refused(SpaceError.SLOT);
        }
    }

    /// How long it is.
    public Duration length() {
        return Duration.between(from, until);
    }

    /// Whether both have a moment in common.
    public boolean touches(Slot other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /// Whether a moment is in it.
    public boolean has(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    private static boolean isMinute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).equals(moment);
    }
}
