package hub.presence.hours;

import java.time.Instant;

/// From a moment until just before another (UTC).
public record Interval(Instant from, Instant until) {

    public Interval {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(from + " is not before " + until);
        }
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /// The moment in the middle.
    public Instant middle() {
        return Instant.ofEpochMilli((from.toEpochMilli() + until.toEpochMilli()) / 2);
    }
}
