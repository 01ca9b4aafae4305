package hub.space.device;

import hub.kernel.wire.ErrorCode;

/// What is refused about devices.
enum DeviceError implements ErrorCode {
    NOT_WAITING("device.not_waiting", 404),
    TOO_MANY_GUESSES("device.too_many_guesses", 429),
    /// Also said of a pairing that never was.
    CODE_EXPIRED("device.code_expired", 410),
    SLOW_DOWN("device.slow_down", 429),
    TOO_MANY_WAITING("device.too_many_waiting", 429),
    PLACES("device.places", 400),
    TOO_MANY("device.too_many", 409);

    private final String code;
    private final int status;

    DeviceError(String code, int status) {
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
