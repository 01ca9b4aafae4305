package hub.chat.poll;

import hub.kernel.wire.ErrorCode;

/// Why a poll or a vote is not taken.
enum PollError implements ErrorCode {
    /// The time has passed, or is more than a year ahead.
    CLOSES("poll.closes", 400),
    OPTION("poll.option", 400),
    ONE_ONLY("poll.one_only", 400),
    CLOSED("poll.closed", 409),
    /// Only its author and who looks after the room may.
    NOT_YOURS("poll.not_yours", 403),
    ANONYMOUS("poll.anonymous", 403);

    private final String code;
    private final int status;

    PollError(String code, int status) {
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
