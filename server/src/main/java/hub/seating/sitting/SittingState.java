package hub.seating.sitting;

/// How a sitting stands. The first three have the seat.
public enum SittingState {
    /// Kept for some seconds, for who is about to decide.
    HELD,
    /// Ahead; to be claimed by coming.
    BOOKED,
    /// Somebody sits there.
    HERE,
    /// Over.
    LEFT,
    /// Nobody came.
    RELEASED,
    CANCELLED,
    /// Goes on at another seat.
    MOVED;

    /// Whether the seat is taken by it.
    public boolean occupies() {
        return switch (this) {
            case HELD, BOOKED, HERE -> true;
            case LEFT, RELEASED, CANCELLED, MOVED -> false;
        };
    }
}
