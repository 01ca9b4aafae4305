package hub.space.place;

/// What a place has or allows.
public enum Feature {
    MONITOR,
    BIG_SCREEN,
    CAMERA,
    WHITEBOARD,
    SOUNDPROOF,
    CALLS_OK,
    QUIET,
    POWER,
    WIRED_LAN,
    WHEELCHAIR,
    FOOD_OK,
    STANDING,
    ROUND_TABLE,
    LONG_TABLE,
    WINDOW,
    LOCKABLE,
    HEARING_LOOP,
    /// Not seen from the counter.
    SCREENED
}
