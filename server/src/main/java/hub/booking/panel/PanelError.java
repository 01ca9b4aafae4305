package hub.booking.panel;

import hub.kernel.wire.ErrorCode;

/// Why a panel cannot do what was pressed.
enum PanelError implements ErrorCode {
    TAKEN("panel.taken", 409),
    TOO_LONG("panel.too_long", 422),
    /// Also said of a code that never was.
    WISH_GONE("panel.wish_gone", 410),
    NO_PLACE("panel.no_place", 409),
    /// Nothing was changed: what was pressed still waits.
    CARD_UNKNOWN("panel.card_unknown", 404);

    private final String code;
    private final int status;

    PanelError(String code, int status) {
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
