package hub.file;

import hub.kernel.wire.ErrorCode;

/// Why a file is refused.
public enum FileError implements ErrorCode {
    EMPTY("file.empty", 400),
    TOO_LARGE("file.too_large", 413),
    QUOTA("file.quota", 409),
    NO_SPACE("file.no_space", 503),
    TOO_MANY("file.too_many", 409),
    WRONG_OFFSET("file.wrong_offset", 409),
    BLOCKED("file.blocked", 415),
    DISGUISED("file.disguised", 415),
    INFECTED("file.infected", 422),
    NOT_SCANNED("file.not_scanned", 503),
    UNFINISHED("file.unfinished", 409),
    SENT_BEFORE("file.sent_before", 409);

    private final String code;
    private final int status;

    FileError(String code, int status) {
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
