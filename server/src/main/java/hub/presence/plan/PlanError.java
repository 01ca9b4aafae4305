package hub.presence.plan;

import hub.kernel.wire.ErrorCode;

/// Why a plan is not taken.
enum PlanError implements ErrorCode {
    /// Days that have passed, lie too far ahead or are too many; `detail` has `first`, `last` and `max`.
    PLAN_RANGE("presence.plan_range", 400),
    /// Several days, of which the person works on none.
    PLAN_NO_DAY("presence.plan_no_day", 400),
    PLACE_TOO_LONG("presence.plan_place_too_long", 400),
    NOTE_TOO_LONG("presence.plan_note_too_long", 400),
    /// Something else is planned on `detail.days`.
    PLAN_CONTRADICTS("presence.plan_contradicts", 409),
    IMPORT_HAS_FAULTS("presence.plan_import_has_faults", 409),
    IMPORT_CHANGED("presence.plan_import_changed", 409);

    private final String code;
    private final int status;

    PlanError(String code, int status) {
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
