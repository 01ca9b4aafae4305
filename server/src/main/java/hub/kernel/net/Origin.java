package hub.kernel.net;

import io.vertx.core.http.HttpServerRequest;

import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Refuses what another site makes a browser send: the `Origin` must be ours to the letter (scheme, host and port).
final class Origin {

    private final NetConfig config;

    Origin(NetConfig config) {
        this.config = config;
    }

    /// Programs that are not browsers send no `Origin`; for them the CSRF token stands guard.
    void check(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(ours(request))) {
            throw new Refused(KernelError.FOREIGN_ORIGIN);
        }
    }

    private String ours(HttpServerRequest request) {
        return config.publicOrigin().orElseGet(() -> "http://" + request.authority());
    }
}
