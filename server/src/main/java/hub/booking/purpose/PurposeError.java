package hub.booking.purpose;

import hub.kernel.wire.ErrorCode;

/// Why there are no offers, or not this one.
enum PurposeError implements ErrorCode {
    /// Somebody has the place one usually takes.
    USUAL_TAKEN("purpose.usual_taken", 409),
    TOO_MANY("purpose.too_many", 409);

    private final String code;
    private final int status;

    PurposeError(String code, int status) {
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
