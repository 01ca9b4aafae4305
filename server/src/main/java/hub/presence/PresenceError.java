package hub.presence;

import hub.kernel.wire.ErrorCode;

/// Why a state is not taken.
enum PresenceError implements ErrorCode {
    /// A state that only a source may report, such as a meeting.
    STATE_NOT_MANUAL("presence.state_not_manual"),
    /// A state that says where a member of the staff works; guests have none.
    STATE_NOT_FOR_GUESTS("presence.state_not_for_guests"),
    NOTE_TOO_LONG("presence.note_too_long"),
    /// An end that has passed or is too far away; `detail.latest` is the last one possible.
    UNTIL_INVALID("presence.until_invalid");

    private final String code;

    PresenceError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return 400;
    }
}
