package hub.seating.zone;

/// How strongly a zone is a unit's.
public enum Strength {
    /// Its own people only.
    HOME,
    /// Its own people first, others from an hour of the same day.
    FIRST,
    /// Everybody's.
    OPEN
}
