package hub.booking.figure;

import hub.kernel.wire.ErrorCode;

/// Why figures of places are not told.
enum FigureError implements ErrorCode {
    /// The unit is of so few people that its figures would be theirs; `detail.smallest` says how many it takes.
    SMALL_GROUP("booking.figure_small_group", 403),
    /// The days are in the wrong order or too many; `detail.max` says how many may be asked for.
    DAYS("booking.figure_days", 400);

    private final String code;
    private final int status;

    FigureError(String code, int status) {
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
