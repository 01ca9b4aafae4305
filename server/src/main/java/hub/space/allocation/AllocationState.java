package hub.space.allocation;

/// What an allocation is. The first four occupy the place, the others are how one ends.
public enum AllocationState {
    /// Kept for somebody for some minutes: an offer, a dialog.
    HELD,
    /// Waits for approval.
    TENTATIVE,
    CONFIRMED,
    CHECKED_IN,
    /// Used to its end.
    COMPLETED,
    DECLINED,
    EXPIRED,
    CANCELLED,
    /// Nobody came.
    RELEASED,
    ENDED_EARLY;

    /// Whether the place is taken by it.
    public boolean occupies() {
        return switch (this) {
            case HELD, TENTATIVE, CONFIRMED, CHECKED_IN -> true;
            case COMPLETED, DECLINED, EXPIRED, CANCELLED, RELEASED, ENDED_EARLY -> false;
        };
    }
}
