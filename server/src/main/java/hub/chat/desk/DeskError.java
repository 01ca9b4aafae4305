package hub.chat.desk;

import hub.kernel.wire.ErrorCode;

/// Why something is not put on the desk. The `TOO_MANY` say in `detail.max` how many there may be.
enum DeskError implements ErrorCode {
    TIME_PAST("desk.time_past", 400),
    TIME_FAR("desk.time_far", 400),
    /// It became a message before it could be changed or cancelled.
    ALREADY_SENT("desk.already_sent", 409),
    TOO_MANY_SCHEDULED("desk.too_many_scheduled", 409),
    TOO_MANY_TEMPLATES("desk.too_many_templates", 409),
    TOO_MANY_SAVED("desk.too_many_saved", 409),
    TOO_MANY_DRAFTS("desk.too_many_drafts", 409);

    private final String code;
    private final int status;

    DeskError(String code, int status) {
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
