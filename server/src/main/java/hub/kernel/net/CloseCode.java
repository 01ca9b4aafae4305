package hub.kernel.net;

/// Why the server ends a connection. 4000–4099: come back (after the usual pause); 4100–4199: stay away until the user
/// has done something.
public enum CloseCode {
    RESTARTING(4001),
    TOO_SLOW(4008),
    NO_PONG(4012),
    TOO_MANY_FRAMES(4013),
    FRAME_TOO_LARGE(4014),
    SIGN_IN_AGAIN(4101),
    SESSION_REVOKED(4103),
    TOO_MANY_SOCKETS(4104),
    OTHER_VERSION(4109);

    private final int code;

    CloseCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
