package hub.booking.reservation;

/// What somebody invited said: 出席, 欠席, 仮, or nothing yet.
public enum Reply {
    NONE, YES, NO, MAYBE
}
