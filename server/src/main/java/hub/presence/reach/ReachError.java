package hub.presence.reach;

import hub.kernel.wire.ErrorCode;

/// Why something around reaching people is not done.
enum ReachError implements ErrorCode {
    /// The operator has set no address for web meetings.
    NO_MEETING_URL("presence.no_meeting_url", 404),
    /// More, longer or other than a list of a unit may hold; `detail` has the limits.
    LIST_INVALID("presence.list_invalid", 400);

    private final String code;
    private final int status;

    ReachError(String code, int status) {
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
