package hub.booking.claim;

import hub.kernel.wire.ErrorCode;

/// Why somebody is not taken to be at a place.
enum ClaimError implements ErrorCode {
    /// The code is of another door.
    ELSEWHERE("booking.elsewhere", 409),
    UNKNOWN_CODE("booking.unknown_code", 404);

    private final String code;
    private final int status;

    ClaimError(String code, int status) {
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
