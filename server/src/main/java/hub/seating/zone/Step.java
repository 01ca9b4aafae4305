package hub.seating.zone;

/// By what somebody may sit on a seat, the nearest first.
public enum Step {
    /// The zone is granted to a unit of the person's.
    HOME,
    /// A special need names the seat.
    NEED,
    /// A block is reserved for the person or a unit of theirs.
    BLOCK,
    /// The zones at home are full, and this one is their sister.
    SISTER,
    /// Several units share the zone.
    SHARED,
    /// Everybody may.
    ANY
}
