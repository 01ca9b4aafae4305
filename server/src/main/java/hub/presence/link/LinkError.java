package hub.presence.link;

import hub.kernel.wire.ErrorCode;

/// Why something that another machine says is not taken, or a hook is not made.
enum LinkError implements ErrorCode {
    EXTENSION_UNKNOWN("presence.extension_unknown", 400),
    /// Nobody can tell which of the people at it is meant.
    EXTENSION_SHARED("presence.extension_shared", 400),
    STAFF_UNKNOWN("presence.staff_unknown", 400),
    /// More than ten minutes ahead or an hour ago: one of the clocks is wrong.
    AT_INVALID("presence.at_invalid", 400),
    HOOK_URL_INVALID("presence.hook_url_invalid", 400),
    TOO_MANY_HOOKS("presence.too_many_hooks", 409);

    private final String code;
    private final int status;

    LinkError(String code, int status) {
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
