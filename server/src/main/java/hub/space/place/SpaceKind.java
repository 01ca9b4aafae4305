package hub.space.place;

/// What kind of thing can be taken.
public enum SpaceKind {
    ROOM,
    BOOTH,
    TABLE,
    /// Several people share it: its units are counted.
    LOUNGE,
    /// Carried or driven: a projector, a car.
    EQUIPMENT,
    /// For one person, who sits on one at a time.
    SEAT
}
