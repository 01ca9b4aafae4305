package hub.booking.figure;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.space.place.SpaceId;

/// A booking of a place, as far as it counts. Times in milliseconds.
///
/// @param until when the place was free again, `planned` as it was asked for
/// @param due whether its people had to check in by now
record Use(
        SpaceId place, String state, long from, long until, long planned, long made, boolean due,
        @Nullable Long purpose, @Nullable UnitId unit) {

    boolean cancelled() {
        return state.equals("CANCELLED");
    }

    boolean released() {
        return state.equals("RELEASED");
    }

    /// Whether somebody was there, or is.
    boolean used() {
        return state.equals("COMPLETED") || state.equals("CHECKED_IN") || state.equals("ENDED_EARLY");
    }

    /// Until when somebody was there by `now`.
    long usedUntil(long now) {
        return Math.clamp(now, from, until);
    }
}
