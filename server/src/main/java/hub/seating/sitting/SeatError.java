package hub.seating.sitting;

import hub.kernel.wire.ErrorCode;

/// Why something is not done about a seat. What the rights say has codes of its own, `zone.…`. `detail` says what is known of it: `seat`, `place`, `whose`, `from`, `until`,
/// and at most three `alternatives`.
public enum SeatError implements ErrorCode {
    TAKEN("seat.taken", 409),
    /// One person has one seat at a time.
    HAS_ANOTHER("seat.has_another", 409),
    PAST("seat.past", 422),
    TOO_FAR("seat.too_far", 422),
    TIME("seat.time", 422),
    TOO_SHORT("seat.too_short", 422),
    /// The person is planned to be away.
    AWAY("seat.away", 409),
    /// Check-in has not begun.
    EARLY("seat.early", 409),
    OVER("seat.over", 409),
    UNDO("seat.undo", 409),
    NOT_YOURS("seat.not_yours", 403),
    ON_BEHALF("seat.on_behalf", 403),
    /// Somebody who is not on the staff.
    PERSON("seat.person", 422),
    /// The code is of another seat.
    ELSEWHERE("seat.elsewhere", 409),
    UNKNOWN_CODE("seat.unknown_code", 404);

    private final String code;
    private final int status;

    SeatError(String code, int status) {
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
