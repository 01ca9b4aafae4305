package hub.booking.wait;

import hub.kernel.wire.ErrorCode;

/// Why waiting, or taking, is not possible.
enum WaitError implements ErrorCode {
    /// `detail.max` at a time.
    TOO_MANY("wait.too_many", 409),
    /// Nothing of the time is left, or it is too far away.
    TIME("wait.time", 422),
    /// Nothing is kept any more.
    NO_OFFER("wait.no_offer", 409);

    private final String code;
    private final int status;

    WaitError(String code, int status) {
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
