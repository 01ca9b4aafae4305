package hub.community.faq;

import hub.kernel.wire.ErrorCode;

/// Why an import or a change of a collection is refused.
enum FaqError implements ErrorCode {
    /// The list or the hub is not as it was previewed.
    CHANGED("faq.changed", 409),
    /// Only who manages the unit, and moderators, may.
    NOT_YOURS("faq.not_yours", 403),
    TOO_MANY_COLLECTIONS("faq.too_many_collections", 409);

    private final String code;
    private final int status;

    FaqError(String code, int status) {
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
