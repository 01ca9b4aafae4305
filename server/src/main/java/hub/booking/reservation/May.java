package hub.booking.reservation;

/// What a person may do with a booking as it stands. When, the times in it say.
public enum May {
    CHANGE, CANCEL, CHECK_IN, EXTEND, END, ANSWER, APPROVE, HAND_OVER, RESTORE
}
