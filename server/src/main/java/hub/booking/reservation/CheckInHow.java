package hub.booking.reservation;

/// How the hub learnt that somebody came.
public enum CheckInHow {
    BUTTON,
    /// By the code at the door.
    QR,
    PANEL,
    /// Because the person was seen there by other means.
    INFERRED
}
