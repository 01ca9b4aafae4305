package hub.seating.plan;

import hub.space.place.SpaceStyle;

/// What one sits at; the style of the place behind the seat has the same name.
public enum SeatKind {
    DESK(1),
    LIFT(1),
    FOCUS(1),
    BOOTH_DESK(1),
    WINDOW_COUNTER(1),
    BIG_TABLE(1),
    COUNTER_DUTY(1),
    FAMILY_BOOTH(4);

    private final int units;

    SeatKind(int units) {
        this.units = units;
    }

    /// How many sit there at once.
    public int units() {
        return units;
    }

    /// The style of the place.
    public SpaceStyle style() {
        return SpaceStyle.valueOf(name());
    }
}
