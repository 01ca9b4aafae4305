package hub.space.policy;

/// Whether somebody has to agree to a booking.
public enum Approval {
    NONE,
    /// Who manages the unit that owns the place; members of that unit need nobody's word.
    OWNER
}
