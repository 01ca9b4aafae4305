package hub.seating.duty;

import hub.kernel.wire.ErrorCode;

/// Why the rota refuses.
enum DutyError implements ErrorCode {
    SEAT("duty.seat", 422),
    PERSON("duty.person", 422),
    PAST("duty.past", 422),
    TWICE("duty.twice", 409),
    NOT_YOURS("duty.not_yours", 403),
    NOT_THEIRS("duty.not_theirs", 409),
    OVER("duty.over", 409),
    /// `detail.max`.
    TOO_MANY("duty.too_many", 409);

    private final String code;
    private final int status;

    DutyError(String code, int status) {
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
