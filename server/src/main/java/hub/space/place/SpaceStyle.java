package hub.space.place;

/// How one sits or stands there, where that matters.
public enum SpaceStyle {
    FOCUS,
    WINDOW_COUNTER,
    FAMILY_BOOTH,
    BIG_TABLE,
    BOOTH_DESK,
    STANDING_TABLE,
    DESK,
    /// A desk that is raised and lowered.
    LIFT,
    /// A desk at the counter of an office.
    COUNTER_DUTY
}
