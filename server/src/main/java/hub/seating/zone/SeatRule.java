package hub.seating.zone;

/// Why somebody may not sit on a seat.
public enum SeatRule {
    OTHER_UNIT,
    CLOSED,
    BLOCKED,
    /// Somebody's fixed seat.
    FIXED,
    /// For special needs; never says whose.
    KEPT,
    /// Its zone is granted to nobody.
    NO_GRANT,
    /// It stands on no plan that day.
    NOT_PLACED
}
