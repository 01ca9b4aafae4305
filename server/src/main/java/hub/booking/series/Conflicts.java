package hub.booking.series;

/// What becomes of a series of which some dates cannot be had.
public enum Conflicts {
    /// The others are booked.
    BOOK_AROUND,
    /// None is.
    REFUSE
}
