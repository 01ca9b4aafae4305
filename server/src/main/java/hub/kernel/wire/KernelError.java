package hub.kernel.wire;

/// What any request may be refused for, whichever feature it is meant for.
public enum KernelError implements ErrorCode {
    MALFORMED("request.malformed", 400),
    INVALID("request.invalid", 400),
    TOO_LARGE("request.too_large", 413),
    TOO_MANY("request.too_many", 429),
    UNKNOWN_ROUTE("request.unknown_route", 404),
    FOREIGN_ORIGIN("request.foreign_origin", 403),
    CSRF("request.csrf", 403),
    SESSION_REQUIRED("session.required", 401),
    SESSION_EXPIRED("session.expired", 401),
    KEY_UNKNOWN("key.unknown", 401),
    KEY_SCOPE("key.scope", 403),
    NOT_ALLOWED("not_allowed", 403),
    NOT_FOUND("not_found", 404),
    READ_ONLY("read_only", 503),
    BUSY("busy", 503),
    INTERNAL("internal", 500);

    private final String code;
    private final int status;

    KernelError(String code, int status) {
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
