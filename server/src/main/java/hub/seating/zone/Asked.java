package hub.seating.zone;

import java.time.Instant;

import hub.space.allocation.Slot;

/// The time a seat is asked for.
///
/// @param all false: every moment of it is wanted; true: any of it will do, as for a map of the day
record Asked(Slot slot, boolean all) {

    /// Whether a period is in the way.
    boolean against(Instant from, Instant until) {
        return all ? covers(from, until) : from.isBefore(slot.until()) && slot.from().isBefore(until);
    }

    /// Whether a period has all of it.
    boolean covers(Instant from, Instant until) {
        return !slot.from().isBefore(from) && !until.isBefore(slot.until());
    }
}
