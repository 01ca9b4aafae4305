package hub.seating.figure;

import java.time.LocalDate;

import hub.space.place.SpaceId;

/// A sitting, as far as it counts. Times in milliseconds. The person serves to find the section and is never told.
///
/// @param due whether somebody had to come by now
record SeatUse(long person, SpaceId seat, LocalDate day, long from, long until, String state, boolean due) {

    /// Whether somebody was there, or is.
    boolean used() {
        return state.equals("HERE") || state.equals("LEFT") || state.equals("MOVED");
    }

    boolean noShow() {
        return due && state.equals("RELEASED");
    }

    /// Until when somebody was there by `now`.
    long usedUntil(long now) {
        return Math.clamp(now, from, until);
    }

    boolean meets(SeatUse other) {
        return person != other.person && from < other.until && other.from < until;
    }
}
