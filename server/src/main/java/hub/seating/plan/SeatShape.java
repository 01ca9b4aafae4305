package hub.seating.plan;

/// What a seat takes up, in metres, in its own frame: the desk's middle is 0, who sits there is at more than 0.
///
/// @param top where its furniture begins
/// @param back where chair or box ends
/// @param aisle whether one comes to it from behind
record SeatShape(double width, double top, double back, boolean aisle) {

    static SeatShape of(SeatKind kind) {
        return switch (kind) {
            case DESK, LIFT -> new SeatShape(1.4, -.35, .90, true);
            case FOCUS -> new SeatShape(1.44, -.48, .87, true);
            case BOOTH_DESK -> new SeatShape(1.5, -.80, .80, true);
            case WINDOW_COUNTER -> new SeatShape(1.1, -.25, .74, true);
            case BIG_TABLE -> new SeatShape(.85, -.20, .89, true);
            case COUNTER_DUTY -> new SeatShape(1.7, -.30, .90, true);
            case FAMILY_BOOTH -> new SeatShape(1.5, -1.04, 1.04, false);
        };
    }

    Box body(PlanSeat seat) {
        return Box.at(seat, width, top, back);
    }

    /// @param depth metres
    Box behind(PlanSeat seat, double depth) {
        return Box.at(seat, width, back, back + depth);
    }
}
