package hub.space.policy;

import hub.kernel.wire.ErrorCode;

/// The rules, in the order in which they are looked at: what is for ever before what passes.
public enum Rule implements ErrorCode {
    /// The place is no more on that day.
    RETIRED("policy.retired", 422),
    /// Not to be booked at all.
    UNAVAILABLE("policy.unavailable", 422),
    /// One goes there and takes it; only from now on.
    DROP_IN("policy.drop_in", 422),
    ON_BEHALF("policy.on_behalf", 422),
    PAST("policy.past", 422),
    TOO_SHORT("policy.too_short", 422),
    TOO_LONG("policy.too_long", 422),
    STEP("policy.step", 422),
    HORIZON("policy.horizon", 422),
    /// A holiday or closed day of the house.
    CLOSED_DAY("policy.closed_day", 422),
    /// Outside the opening hours.
    HOURS("policy.hours", 422),
    /// Out of order.
    FAULT("policy.fault", 409),
    CLOSED("policy.closed", 409),
    /// Kept for other units.
    BLOCKED("policy.blocked", 409),
    QUOTA_OPEN("policy.quota_open", 409),
    QUOTA_PERSON("policy.quota_person", 409),
    QUOTA_UNIT("policy.quota_unit", 409);

    private final String code;
    private final int status;

    Rule(String code, int status) {
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
