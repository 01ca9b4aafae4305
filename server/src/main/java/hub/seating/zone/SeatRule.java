package hub.seating.zone;

import hub.kernel.wire.ErrorCode;

/// Why somebody may not take a seat, in the order in which it is looked at: what is for ever before what passes.
public enum SeatRule implements ErrorCode {
    /// Not on the staff on that day.
    NOT_STAFF("zone.not_staff", 403),
    /// The plan of the day has no such seat, or it lies in no zone.
    NOT_PLACED("zone.not_placed", 422),
    /// Out of use, out of order, or shut for a while.
    CLOSED("zone.closed", 409),
    /// Kept for somebody; for whom and why is not said.
    KEPT("zone.kept", 409),
    /// Reserved for a group.
    BLOCKED("zone.blocked", 409),
    /// Somebody's own, and not lent.
    FIXED("zone.fixed", 409),
    /// The zone is nobody's on that day.
    NO_GRANT("zone.no_grant", 409),
    /// The zone is another unit's.
    OTHER_UNIT("zone.other_unit", 403);

    private final String code;
    private final int status;

    SeatRule(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
