package hub.booking.calendar;

import hub.kernel.wire.ErrorCode;

/// Why a question is not answered.
enum CalendarError implements ErrorCode {
    TOO_MANY_PEOPLE("calendar.too_many_people", 400),
    TOO_LONG("calendar.too_long", 400);

    private final String code;
    private final int status;

    CalendarError(String code, int status) {
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
