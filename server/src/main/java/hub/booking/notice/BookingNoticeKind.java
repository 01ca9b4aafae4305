package hub.booking.notice;

/// What somebody is told.
public enum BookingNoticeKind {
    INVITED,
    CHANGED,
    CANCELLED,
    /// Somebody invited has said whether they come.
    ANSWERED,
    /// It is mine now.
    HANDED_OVER,
    /// Waits for my word.
    APPROVAL_WANTED,
    APPROVED,
    DECLINED,
    /// Nobody approved it in time.
    EXPIRED,
    /// Begins soon.
    SOON,
    /// The place is given back unless somebody checks in.
    CHECK_IN,
    /// Nobody came: the place was given back.
    RELEASED,
    /// The place I wait for is kept for me for some minutes.
    OFFERED,
    /// I did not take it.
    OFFER_OVER,
    /// The place I waited for was taken for me.
    TAKEN,
    /// The place is closed then, or a rule has changed.
    CLOSED
}
