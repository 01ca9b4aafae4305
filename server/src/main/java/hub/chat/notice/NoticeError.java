package hub.chat.notice;

import hub.kernel.wire.ErrorCode;

/// Why settings are not taken.
enum NoticeError implements ErrorCode {
    /// Not two different times of a day.
    QUIET_INVALID("notice.quiet_invalid", 400);

    private final String code;
    private final int status;

    NoticeError(String code, int status) {
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
