package hub.seating.reform;

import hub.kernel.wire.ErrorCode;

/// Why a reorganisation is not looked at, carried out or taken back.
enum ReformError implements ErrorCode {
    /// From today to two years ahead.
    DAY("reform.day", 422),
    /// It is another than the one that was looked at.
    CHANGED("reform.changed", 409),
    /// Nothing changes on that day.
    NOTHING("reform.nothing", 409),
    /// It can be taken back on the day itself only.
    NOT_TODAY("reform.not_today", 409),
    NOTHING_TO_UNDO("reform.nothing_to_undo", 409),
    /// A warning, not a refusal: a zone of a plan would be too full.
    FULL("reform.full", 422);

    private final String code;
    private final int status;

    ReformError(String code, int status) {
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
