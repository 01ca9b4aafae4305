package hub.seating.zone;

/// By what somebody may sit on a seat, the nearest first.
public enum Step {
    /// The zone is granted to a unit of the person's, or the seat is theirs.
    HOME,
    /// A special need names the seat.
    NEED,
    /// A block is reserved for the person or a unit of theirs.
    BLOCK,
    /// The zones at home are full, and this one is their sister.
    SISTER,
    /// The zone is open to all staff.
    SHARED,
    /// Another unit came first; on the day itself all others may, too.
    ANY
}
