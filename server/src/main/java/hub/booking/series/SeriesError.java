package hub.booking.series;

import hub.kernel.wire.ErrorCode;

/// Why a series is not taken.
enum SeriesError implements ErrorCode {
    /// Neither a last day nor a number of dates.
    ENDLESS("series.endless", 400),
    /// No day is one of it.
    EMPTY("series.empty", 400),
    TOO_MANY("series.too_many", 400),
    /// It ends later than anything may be booked.
    TOO_FAR("series.too_far", 400),
    /// People times dates: everybody is told of every date.
    TOO_MANY_INVITATIONS("series.too_many_invitations", 400),
    /// One date is not over when the next begins.
    OVERLAPS_ITSELF("series.overlaps_itself", 400),
    /// Some dates cannot be had, and it was to be all or none.
    CONFLICTS("series.conflicts", 409),
    /// Not even one date can be had.
    NOTHING_FREE("series.nothing_free", 409),
    /// All of it is past.
    OVER("series.over", 409),
    NOT_YOURS("series.not_yours", 403);

    private final String code;
    private final int status;

    SeriesError(String code, int status) {
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
