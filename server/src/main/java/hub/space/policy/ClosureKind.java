package hub.space.policy;

/// Why a place cannot be taken for a while.
public enum ClosureKind {
    /// Shut: building works, elections, a holiday of the house. Nobody may.
    CLOSED,
    /// Kept for some units; others may not.
    BLOCKED
}
