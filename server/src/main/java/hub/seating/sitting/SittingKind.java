package hub.seating.sitting;

/// By what somebody has a seat.
public enum SittingKind {
    /// Chosen for this time.
    FREE,
    /// The person's fixed seat.
    FIXED,
    /// Counter duty.
    DUTY
}
