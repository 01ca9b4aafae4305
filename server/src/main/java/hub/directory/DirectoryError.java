package hub.directory;

import hub.kernel.wire.ErrorCode;

/// What the directory refuses.
enum DirectoryError implements ErrorCode {
    SIGN_IN_FAILED("directory.sign_in_failed", 401),
    SIGN_IN_DELAYED("directory.sign_in_delayed", 429),
    PASSWORD_WRONG("directory.password_wrong", 403),
    PASSWORD_WEAK("directory.password_weak", 400),
    LINK_USED("directory.link_used", 403),
    LAST_ADMINISTRATOR("directory.last_administrator", 409),
    IMPORT_HAS_ERRORS("directory.import_has_errors", 409),
    /// No lists took effect on that day.
    NOTHING_TO_UNDO("directory.import_nothing_to_undo", 409),
    /// They were taken over before the hub wrote down what lists change.
    NOT_RECORDED("directory.import_not_recorded", 409),
    /// Other lists were taken over since.
    BUILT_ON("directory.import_built_on", 409),
    IMPORT_CHANGED("directory.import_changed", 409);

    private final String code;
    private final int status;

    DirectoryError(String code, int status) {
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
