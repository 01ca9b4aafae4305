package hub.chat.request;

import hub.kernel.wire.ErrorCode;

/// Why a request is not taken, or not answered.
enum RequestError implements ErrorCode {
    /// The time has passed, or is more than a year ahead.
    DUE("request.due", 400),
    /// There is nobody besides the author, or nobody in a section.
    NOBODY("request.nobody", 409),
    /// It was not asked of me, nor of this section of mine.
    NOT_ASKED("request.not_asked", 403),
    /// Several of my sections were asked: the answer must say for which it stands.
    WHICH_SECTION("request.which_section", 400),
    CHOICE("request.choice", 400),
    TEXT_EMPTY("request.text_empty", 400),
    TEXT_TOO_LONG("request.text_too_long", 400),
    CLOSED("request.closed", 409),
    /// Only its author and who looks after the room may.
    NOT_YOURS("request.not_yours", 403),
    /// `detail.again`: when the silent can be reminded next.
    REMINDED_LATELY("request.reminded_lately", 409),
    ALL_ANSWERED("request.all_answered", 409);

    private final String code;
    private final int status;

    RequestError(String code, int status) {
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
