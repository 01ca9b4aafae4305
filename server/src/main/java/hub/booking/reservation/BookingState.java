package hub.booking.reservation;

import hub.space.allocation.AllocationState;

/// Where a booking, or a place of it, stands.
public enum BookingState {
    /// Waits for the owner of a place; occupies it meanwhile.
    TENTATIVE,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    /// The owner of a place said no.
    DECLINED,
    /// Nobody approved it in time.
    EXPIRED,
    CANCELLED,
    /// Nobody came: cut at the moment the place was given back.
    RELEASED,
    ENDED_EARLY;

    /// Whether it keeps others out.
    public boolean occupies() {
        return this == TENTATIVE || this == CONFIRMED || this == CHECKED_IN;
    }

    /// Whether everybody is shown it at its place: also what took place there.
    boolean shown() {
        return occupies() || this == COMPLETED || this == RELEASED || this == ENDED_EARLY;
    }

    AllocationState allocation() {
        return AllocationState.valueOf(name());
    }
}
