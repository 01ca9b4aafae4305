package hub.seating.sitting;

/// How somebody said that they are there.
public enum CheckInHow {
    BUTTON,
    /// The code on the desk.
    QR,
    /// The staff card at a kiosk.
    CARD,
    PANEL,
    /// Taken from something else that was seen.
    INFERRED
}
