package hub.presence.hours;

/// Why the town hall is closed.
public enum DayKind {
    /// a national holiday
    HOLIDAY,
    /// the town hall's own doing
    CLOSED
}
