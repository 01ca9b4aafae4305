package hub.community.watch;

import hub.kernel.wire.ErrorCode;

/// Why a watch or an invitation is not taken.
enum WatchError implements ErrorCode {
    /// As many topics are watched already as one may; `detail.max` says how many that is.
    TOO_MANY("watch.too_many", 409),
    /// Somebody invited does not take part in the community.
    NOT_HERE("watch.not_here", 409),
    /// As many were asked to answer as one question may ask; `detail.max` says how many that is.
    INVITED_ENOUGH("watch.invited_enough", 409);

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
