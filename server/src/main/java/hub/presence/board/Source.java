package hub.presence.board;

/// Where a claim comes from.
public enum Source {
    /// The person chose it, with an end.
    MANUAL(false),
    /// The telephone exchange: a call under way.
    PHONE(false),
    /// Booking and the calendar: taking part in something.
    MEETING(true),
    /// The plan of the day: telework, trip, leave, training.
    PLAN(true),
    /// Attendance or a door: came in, went out, left for the day.
    DOOR(false),
    /// A device of the person was touched a short while ago.
    TOUCH(false),
    /// A device of the person is connected.
    CONNECTION(false),
    /// A seat was taken.
    SEAT(false);

    private final boolean ahead;

    Source(boolean ahead) {
        this.ahead = ahead;
    }

    /// Whether its claims are known before they begin. The others speak of now, even if the clock has been set back since.
    boolean ahead() {
        return ahead;
    }
}
