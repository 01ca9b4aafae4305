package hub.seating.zone;

import hub.kernel.wire.ErrorCode;

/// Why zones and what is decided about them are not changed, and why a seat cannot be had yet.
public enum ZoneError implements ErrorCode {
    /// Others may come from `detail.from`.
    LATER("zone.later", 409),
    /// `until` must come after `from`.
    DATES("zone.dates", 422),
    /// Days of the week are written 1-5 or 1,3,5.
    WEEKDAYS("zone.weekdays", 422),
    /// It would be over before it begins to count.
    OVER("zone.over", 422),
    /// What has begun keeps its first day.
    BEGUN("zone.begun", 409),
    /// The unit has the zone on some of these days already: `detail.grant`.
    GRANT_OVERLAPS("zone.grant_overlaps", 409),
    /// The unit is not there on its first or last day.
    UNIT_GONE("zone.unit_gone", 422),
    /// What is for everybody is open.
    EVERYBODY_IS_OPEN("zone.everybody_is_open", 422),
    /// A zone is not its own sister, and each stands on the ladder once.
    SISTERS("zone.sisters", 422),
    /// The seats are blocked for others in that time.
    BLOCK_OVERLAPS("zone.block_overlaps", 409),
    /// A block is for a unit or for people.
    BLOCK_FOR_NOBODY("zone.block_for_nobody", 422),
    /// The seat is somebody's on some of these days, or the person has another.
    FIXED_TAKEN("zone.fixed_taken", 409),
    /// Not on the staff on those days.
    PERSON_GONE("zone.person_gone", 422),
    /// Not a seat of a zone on those days.
    SEAT_NOT_PLACED("zone.seat_not_placed", 422),
    /// A need is for seats, for a zone, or for what a seat has.
    NEED_FOR_NOTHING("zone.need_for_nothing", 422),
    TOO_MANY("zone.too_many", 409);

    private final String code;
    private final int status;

    ZoneError(String code, int status) {
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
