package hub.seating.plan;

import hub.kernel.wire.ErrorCode;

/// What is wrong with a plan, or with what is asked of it.
enum PlanError implements ErrorCode {
    /// Somebody else has saved it: `detail.revision`.
    CHANGED("floor.changed", 409),
    /// It has a day, and never changes any more.
    FIXED("floor.fixed", 409),
    /// It holds, or has held.
    HELD("floor.held", 409),
    /// From tomorrow on, or from today for the first one of a floor.
    DAY("floor.day", 422),
    /// Another version holds from this very day on.
    DAY_TAKEN("floor.day_taken", 409),
    HAS_ERRORS("floor.has_errors", 409),
    TOO_MANY_DRAFTS("floor.too_many_drafts", 409),

    /// Not JSON: `detail.line`.
    NOT_JSON("floor.not_json", 422),
    /// `detail.what` over `detail.max`.
    TOO_MUCH("floor.too_much", 422),
    INVALID("floor.invalid", 422),
    FLOOR_UNKNOWN("floor.floor_unknown", 422),
    SEAT_UNKNOWN("floor.seat_unknown", 422),
    SEAT_TWICE("floor.seat_twice", 422),
    CODE_TWICE("floor.code_twice", 422),
    ZONE_UNKNOWN("floor.zone_unknown", 422),
    ZONE_TWICE("floor.zone_twice", 422),
    LETTER_TWICE("floor.letter_twice", 422),
    LETTER_UNKNOWN("floor.letter_unknown", 422),
    ROOM_UNKNOWN("floor.room_unknown", 422),
    ROOM_TWICE("floor.room_twice", 422),
    ANCHOR_TWICE("floor.anchor_twice", 422),
    OFF_FLOOR("floor.off_floor", 422),
    /// A drawing that could do something: `detail.what`.
    GROUND("floor.ground", 422),

    OUTSIDE_ZONE("floor.outside_zone", 422),
    ZONE_EMPTY("floor.zone_empty", 422),
    OVERLAP("floor.overlap", 422),
    AISLE("floor.aisle", 422),
    LOST("floor.lost", 422);

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
