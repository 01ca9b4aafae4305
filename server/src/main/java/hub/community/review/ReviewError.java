package hub.community.review;

import hub.kernel.wire.ErrorCode;

/// Why a review is not taken.
enum ReviewError implements ErrorCode {
    /// Neither author, nor in the section in charge, nor moderator.
    NOT_YOURS("review.not_yours", 403),
    /// FIX of an answer that says what it said before.
    NOT_EDITED("review.not_edited", 409),
    /// The answer is known to be obsolete.
    OBSOLETE("review.obsolete", 409),
    NOTE_TOO_LONG("review.note_too_long", 400);

    private final String code;
    private final int status;

    ReviewError(String code, int status) {
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
