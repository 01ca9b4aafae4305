package hub.kernel.net;

import io.vertx.core.http.HttpServerRequest;

/// Headers on every answer that keep a browser from doing what the hub never asks of it.
final class SecurityHeaders {

    /// Everything from here, nothing inline, never inside another site's frame.
    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob: data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'");

    private static final String ONE_YEAR = "max-age=31536000";

    private SecurityHeaders() {}

    static void put(HttpServerRequest request, NetConfig config) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (config.secure()) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
