package hub.seating.kiosk;

import hub.kernel.wire.ErrorCode;

/// What is refused at kiosks.
enum KioskError implements ErrorCode {
    /// Nobody has said which floor it stands for.
    NO_FLOOR("kiosk.no_floor", 409),
    /// Also said of a session that never was, or is another kiosk's.
    SESSION_OVER("kiosk.session_over", 410),
    UNREADABLE("kiosk.unreadable", 422),
    /// A counter that was there before, or goes back.
    REPLAYED("kiosk.replayed", 409),
    TOO_OLD("kiosk.too_old", 422),
    FUTURE("kiosk.future", 422),
    /// There is nothing this could be about.
    NOTHING("kiosk.nothing", 409),
    NOTHING_FREE("kiosk.nothing_free", 409);

    private final String code;
    private final int status;

    KioskError(String code, int status) {
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
