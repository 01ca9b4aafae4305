package hub.booking.reservation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import hub.kernel.wire.Refused;
import hub.space.allocation.Slot;

/// What holds of the time of every booking, with a place or without.
final class Times {

    /// Nobody plans a room further; rules of places are narrower.
    static final Duration HORIZON = Duration.ofDays(400);

    /// A grid has cells of a quarter of an hour: who takes the one that has begun means now.
    private static final Duration LATE = Duration.ofMinutes(15);

    private Times() {}

    /// The time of a new booking. What has passed of it is not taken.
    ///
    /// @throws Refused `booking.past`, `booking.too_far`, or `space.slot` for what is no time at all
    static Slot fresh(Instant now, Instant from, Instant until) {
        var slot = new Slot(from, until);
        if (!until.isAfter(now) || from.isBefore(now.minus(LATE))) {
            throw new Refused(BookingError.PAST);
        }
        if (from.isAfter(now.plus(HORIZON))) {
            throw new Refused(BookingError.TOO_FAR);
        }
        return from.isBefore(now) ? new Slot(minute(now), until) : slot;
    }

    /// The time of a booking that is changed. Of one that has begun only the end moves, and not into the past.
    static Slot moved(Instant now, Slot before, Instant from, Instant until) {
        if (before.from().equals(from) && before.until().equals(until)) {
            return before;
        }
        if (before.from().isAfter(now)) {
            return fresh(now, from, until);
        }
        if (!before.from().equals(from)) {
            throw new Refused(BookingError.BEGUN);
        }
        if (!until.isAfter(now)) {
            throw new Refused(BookingError.PAST);
        }
        return new Slot(from, until);
    }

    /// The minute that a moment lies in.
    static Instant minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }
}
