package hub.booking.reservation;

import hub.kernel.wire.ErrorCode;

/// Why something is not done to a booking. What a place's rules say has codes of its own.
public enum BookingError implements ErrorCode {
    /// Somebody else has the place then.
    OCCUPIED("booking.occupied", 409),
    PAST("booking.past", 422),
    /// What is over stays as it was.
    OVER("booking.over", 409),
    /// It has begun: only its end can be moved.
    BEGUN("booking.begun", 409),
    TOO_FAR("booking.too_far", 422),
    /// Somebody changed it meanwhile.
    CHANGED("booking.changed", 409),
    NOT_YOURS("booking.not_yours", 403),
    /// Cancelled, released or over.
    NOT_ACTIVE("booking.not_active", 409),
    /// Waits for approval.
    WAITING("booking.waiting", 409),
    NOT_WAITING("booking.not_waiting", 409),
    /// Somebody who is not on the staff.
    PERSON("booking.person", 422),
    ON_BEHALF("booking.on_behalf", 403),
    /// Check-in has not begun.
    EARLY("booking.early", 409),
    /// It has not begun: it can be cancelled.
    NOT_BEGUN("booking.not_begun", 409),
    RESTORE("booking.restore", 409),
    NOT_INVITED("booking.not_invited", 403),
    NO_LINKS("booking.no_links", 422),
    NO_ROOM("booking.no_room", 409);

    private final String code;
    private final int status;

    BookingError(String code, int status) {
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
