package hub.booking.reservation;

/// Who may read what a booking is about. That a place is taken, and by which unit, everybody on the staff sees.
public enum Visibility {
    STAFF,
    /// Who works together with the organiser.
    SECTION,
    PARTICIPANTS
}
