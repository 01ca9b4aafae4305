package hub.booking.reservation;

import java.time.Duration;
import java.time.Instant;

/// Under which conditions a place may be taken.
///
/// @param approval whether its owner has to agree
/// @param patience how long the owner has
/// @param checkIn whether somebody has to check in, for a booking of this length
/// @param opensBefore how long before the beginning one can
/// @param grace how long after the beginning the place is kept
public record Ruling(boolean approval, Duration patience, boolean checkIn, Duration opensBefore, Duration grace) {

    /// For places without rules.
    public static final Ruling FREE = new Ruling(false, Duration.ZERO, false, Duration.ofMinutes(15), Duration.ZERO);

    Instant opens(Instant from) {
        return from.minus(opensBefore);
    }
}
