package hub.booking.series;

/// What becomes of a date on which the hall is closed.
public enum IfClosed {
    /// It is left out.
    SKIP,
    /// The last open day before takes its place.
    BEFORE,
    /// The first open day after takes its place.
    AFTER
}
