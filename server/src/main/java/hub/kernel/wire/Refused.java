package hub.kernel.wire;

import java.util.Map;

/// A request the hub will not carry out, and why: nothing was changed. Mapped to an answer in one place.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ErrorCode reason;
    private final transient Map<String, Object> detail;

    public Refused(ErrorCode reason) {
        this(reason, Map.of());
    }

    /// `detail` goes to the client as it is: no secrets, no text of others.
    public Refused(ErrorCode reason, Map<String, Object> detail) {
        // No stack trace: a refusal is an answer, not a fault.
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    /// A field of the request that cannot be what it is.
    public static Refused invalid(String field) {
        return new Refused(KernelError.INVALID, Map.of("field", field));
    }

    /// Said alike of what does not exist and of what the caller may not see.
    public static Refused notFound() {
        return new Refused(KernelError.NOT_FOUND);
    }

    public ErrorCode reason() {
        return reason;
    }

    public Map<String, Object> detail() {
        return detail;
    }
}
