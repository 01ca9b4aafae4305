package hub.presence.watch;

import hub.kernel.wire.ErrorCode;

/// Why a watch is not taken.
enum WatchError implements ErrorCode {
    /// Nobody waits for oneself.
    OF_ONESELF("presence.watch_of_oneself", 400),
    /// As many wait already as one may have; `detail.max` says how many that is.
    TOO_MANY("presence.watch_too_many", 409);

    private final String code;
    private final int status;

    WatchError(String code, int status) {
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
