package hub.kernel.net;

import java.util.Optional;
import java.util.Set;

/// How the hub is reached.
///
/// @param host address to listen on
/// @param port 0 for any free one
/// @param publicOrigin such as `https://hub.city.example`; absent: the origin is what the `Host` header names, over http
/// @param trustedProxies addresses whose `X-Forwarded-For` is believed
/// @param requestsPerSecond sustained rate for one session, and for one address without a session; ten times as much at once
public record NetConfig(
        String host, int port, Optional<String> publicOrigin, Set<String> trustedProxies, int requestsPerSecond) {

    /// Whether cookies may be bound to https.
    boolean secure() {
        return publicOrigin.map(origin -> origin.startsWith("https://")).orElse(false);
    }

    /// `__Host-` makes the browser refuse the cookie from any other host or over plain http.
    String cookieName() {
        return secure() ? "__Host-hub_session" : "hub_session";
    }
}
