package hub.booking.wait;

/// How a wait stands. The first two are open.
public enum WaitState {
    WAITING,
    /// A place is kept for it.
    OFFERED,
    /// It became a booking.
    TAKEN,
    /// Nobody took what was kept.
    LAPSED,
    /// Its time is over.
    OVER,
    DROPPED
}
