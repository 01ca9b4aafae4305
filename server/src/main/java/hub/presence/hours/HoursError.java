package hub.presence.hours;

import hub.kernel.wire.ErrorCode;

/// Why hours or days are not taken.
enum HoursError implements ErrorCode {
    /// Times that cannot be, a weekday or day named twice.
    HOURS_INVALID("presence.hours_invalid"),
    /// A day in the past or too far ahead; `detail` has `first` and `last`.
    DAY_INVALID("presence.day_invalid"),
    /// More than `detail.max`.
    TOO_MANY_DAYS("presence.too_many_days");

    private final String code;

    HoursError(String code) {
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
