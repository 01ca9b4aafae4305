package hub.seating.figure;

import hub.kernel.wire.ErrorCode;

/// Why figures of seats are not told.
enum SeatFigureError implements ErrorCode {
    /// The zone is of so few people that its figures would be theirs; `detail.smallest` says how many it takes.
    SMALL_GROUP("seat.figure_small_group", 403),
    /// The days are in the wrong order or too many; `detail.max` says how many may be asked for.
    DAYS("seat.figure_days", 400);

    private final String code;
    private final int status;

    SeatFigureError(String code, int status) {
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
