package hub.space.policy;

import hub.kernel.wire.ErrorCode;

/// Why rules are not changed.
enum PolicyError implements ErrorCode {
    /// Places that name no policy need it.
    USUAL_STAYS("policy.usual_stays", 409),
    /// `detail.places` of them.
    IN_USE("policy.in_use", 409),
    TOO_MANY("policy.too_many", 409),
    /// It is over.
    OVER("policy.over", 422);

    private final String code;
    private final int status;

    PolicyError(String code, int status) {
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
