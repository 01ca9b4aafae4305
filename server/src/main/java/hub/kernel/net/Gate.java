package hub.kernel.net;

import java.time.InstantSource;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Lets requests in: origin, rate, session, role and CSRF token, in this order. Off the event loop.
final class Gate {

    private final NetConfig config;
    private final Sessions sessions;
    private final Origin origin;
    private final RateLimit rate;

    Gate(NetConfig config, Sessions sessions, InstantSource clock) {
        this.config = config;
        this.sessions = sessions;
        this.origin = new Origin(config);
        this.rate = new RateLimit(clock, config.requestsPerSecond());
    }

    /// Who calls, if signed in.
    ///
    /// @throws Refused for a foreign origin, too many requests, or a session that has ended
    Optional<Session> identify(HttpServerRequest request) {
        origin.check(request);
        var token = Call.tokenOf(request, config);
        if (token.isEmpty()) {
            rate.count(Call.addressOf(request, config));
            return Optional.empty();
        }
        var session = sessions.find(token.get());
        rate.count(session.map(Session::id).orElseGet(() -> Call.addressOf(request, config)));
        return session;
    }

    /// Who calls, if the route is for them.
    ///
    /// @throws Refused if it is not
    @Nullable
    Session admit(HttpServerRequest request, Route<?, ?> route) {
        return switch (route.access()) {
            // Such as signing in: must work for a page that lost its token; the origin check guards it.
            case Access.Open() -> stranger(request);
            case Access.SignedIn() -> signedIn(request, route);
            case Access.Holder(var role) -> {
                var session = signedIn(request, route);
                if (!session.has(role)) {
                    throw new Refused(KernelError.NOT_ALLOWED);
                }
                yield session;
            }
        };
    }

    /// An ended session must not keep anyone from signing in again.
    private @Nullable Session stranger(HttpServerRequest request) {
        try {
            return identify(request).orElse(null);
        } catch (Refused refused) {
            if (refused.reason() == KernelError.SESSION_EXPIRED) {
                return null;
            }
            throw refused;
        }
    }

    private Session signedIn(HttpServerRequest request, Route<?, ?> route) {
        var session = identify(request).orElseThrow(() -> new Refused(KernelError.SESSION_REQUIRED));
        if (route.changes()) {
            checkCsrf(request, session);
        }
        return session;
    }

    /// Another site can make a browser send the cookie, but cannot read this token.
    static void checkCsrf(HttpServerRequest request, Session session) {
        if (!session.csrf().equals(request.getHeader("X-Hub-Csrf"))) {
            throw new Refused(KernelError.CSRF);
        }
    }
}
