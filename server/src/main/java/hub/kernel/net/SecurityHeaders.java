package hub.kernel.net;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/// Headers on every answer that keep a browser from doing what the hub never asks of it.
final class SecurityHeaders {

    /// Everything from here, nothing inline, never inside a frame. Frames are for PDFs, whose answer allows it by itself.
    private static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized(String.join("; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob: data:",
            "media-src 'self'",
            "frame-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'"));

    // Encoded once: they go out with every answer.
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence OPENER = HttpHeaders.createOptimized("Cross-Origin-Opener-Policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence ONE_YEAR = HttpHeaders.createOptimized("max-age=31536000");

    private SecurityHeaders() {}

    static void put(HttpServerRequest request, NetConfig config) {
        var headers = request.response().headers();
        headers.set(POLICY, CONTENT_SECURITY_POLICY);
        headers.set(TYPE_OPTIONS, NOSNIFF);
        headers.set(REFERRER, SAME_ORIGIN);
        headers.set(OPENER, SAME_ORIGIN);
        if (config.secure()) {
            headers.set(TRANSPORT, ONE_YEAR);
        }
    }
}
