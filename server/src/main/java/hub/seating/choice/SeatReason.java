package hub.seating.choice;

import org.jspecify.annotations.Nullable;

/// Why a seat is offered.
///
/// @param n how many, where it counts something: colleagues near by, metres, days since I last sat near there
public record SeatReason(SeatReasonCode code, @Nullable Integer n) {

    /// What can be said for a seat.
    public enum SeatReasonCode {
        QUIET, WINDOW, TEAM, CHANGE, SCREEN, HOME, NEAR, LIFT, WHEELCHAIR, SHORT_WALK
    }
}
