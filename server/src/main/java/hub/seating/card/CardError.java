package hub.seating.card;

import hub.kernel.wire.ErrorCode;

/// What is refused about cards.
enum CardError implements ErrorCode {
    /// What was read can be no card.
    UNREADABLE("card.unreadable", 422),
    /// It belongs to somebody else.
    TAKEN("card.taken", 409),
    /// It belongs to somebody who has left.
    DEAD("card.dead", 409),
    TOO_MANY("card.too_many", 409),
    /// Also said of a code that never was.
    CODE_GONE("card.code_gone", 410),
    TOO_MANY_GUESSES("card.too_many_guesses", 429),
    TOO_MANY_WAITING("card.too_many_waiting", 429),
    UNKNOWN_STAFF("card.unknown_staff", 422),
    DOUBLE("card.double", 422),
    NO_COLUMNS("card.no_columns", 422),
    NOT_CSV("card.not_csv", 422),
    TOO_LONG("card.too_long", 422),
    IMPORT_ERRORS("card.import_errors", 422),
    IMPORT_CHANGED("card.import_changed", 409);

    private final String code;
    private final int status;

    CardError(String code, int status) {
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
