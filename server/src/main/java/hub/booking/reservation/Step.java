package hub.booking.reservation;

/// What can happen to a booking.
public enum Step {
    MADE, CHANGED, MOVED, ANSWERED, APPROVED, DECLINED, EXPIRED, HANDED_OVER, CANCELLED, RESTORED, CHECKED_IN, RELEASED,
    REVIVED, EXTENDED, ENDED, COMPLETED,
    /// Its chat room, or whether it is kept though nobody comes.
    ARRANGED,
    /// What everybody is shown at its places: nothing of itself.
    SHOWN
}
