package hub.space.place;

/// Whether and how a place can be taken.
public enum SpaceMode {
    /// Ahead of time, and on the spot.
    RESERVABLE,
    /// On the spot only.
    DROP_IN,
    /// Not at all, until a manager says otherwise.
    UNAVAILABLE
}
