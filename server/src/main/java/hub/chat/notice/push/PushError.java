package hub.chat.notice.push;

import hub.kernel.wire.ErrorCode;

/// Why a browser is not told.
enum PushError implements ErrorCode {
    /// This hub tells nobody outside of its network.
    OFF("push.off", 409),
    /// A push service that is not on the list of this hub.
    HOST("push.host", 400),
    /// Keys that are none.
    KEYS("push.keys", 400),
    /// As many browsers as one may have; `detail.max` says how many that is.
    TOO_MANY("push.too_many", 409);

    private final String code;
    private final int status;

    PushError(String code, int status) {
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
