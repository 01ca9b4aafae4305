package hub.kernel.net;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Lets requests in: origin, rate, session, role and CSRF token, in this order; programs and devices by their key alone.
/// Off the event loop.
final class Gate {

    private static final String BEARER = "Bearer ";

    /// A telephone exchange speaks for everybody at once.
    private static final int REQUESTS_OF_A_PROGRAM = 10;

    private final NetConfig config;
    private final Sessions sessions;
    private final Origin origin;
    private final RateLimit rate;
    private final ApiKeys keys;
    private final RateLimit programs;
    private final Devices devices;
    private final UnknownKeys unknown;

    Gate(NetConfig config, Sessions sessions, ApiKeys keys, Devices devices, InstantSource clock) {
        this.config = config;
        this.sessions = sessions;
        this.keys = keys;
        this.devices = devices;
        unknown = new UnknownKeys(clock);
        this.origin = new Origin(config);
        this.rate = new RateLimit(clock, config.requestsPerSecond());
        this.programs = new RateLimit(clock, config.requestsPerSecond() * REQUESTS_OF_A_PROGRAM);
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

    /// The session as it is now.
    Session current(Session session) {
        return sessions.current(session);
    }

    /// Who calls, if the route is for them.
    ///
    /// @throws Refused if it is not
    Caller admit(HttpServerRequest request, Route<?, ?> route) {
        try {
            return let(request, route);
        } catch (Refused refused) {
            if (refused.reason().status() == 401) {
                tellMisuse(request, route.method() + " " + route.path());
            }
            throw refused;
        }
    }

    /// Leaves a trace if what comes without a session shows the key of a device: its owner never calls anything else.
    void tellMisuse(HttpServerRequest request, String what) {
        secretIn(request).flatMap(devices::find).ifPresent(device -> devices.misused(device, what));
    }

    private Caller let(HttpServerRequest request, Route<?, ?> route) {
        return switch (route.access()) {
            // Such as signing in: must work for a page that lost its token; the origin check guards it.
            case Access.Open() -> stranger(request);
            case Access.SignedIn() -> new Caller.Person(signedIn(request, route));
            case Access.Holder(var role) -> {
                var session = signedIn(request, route);
                if (!session.has(role)) {
                    throw new Refused(KernelError.NOT_ALLOWED);
                }
                yield new Caller.Person(session);
            }
            case Access.Keyed(var scope) -> new Caller.Program(program(request, scope));
            case Access.OnDevice(var mode) -> new Caller.Machine(device(request, mode, route));
        };
    }

    /// An ended session must not keep anyone from signing in again.
    private Caller stranger(HttpServerRequest request) {
        try {
            return identify(request).<Caller>map(Caller.Person::new).orElseGet(Caller.Stranger::new);
        } catch (Refused refused) {
            if (refused.reason() == KernelError.SESSION_EXPIRED) {
                return new Caller.Stranger();
            }
            throw refused;
        }
    }

    /// Looks at nothing but the key. Another site cannot make a browser send one, so neither origin nor token matter.
    private ApiKey program(HttpServerRequest request, String scope) {
        var key = secretIn(request).flatMap(keys::find);
        if (key.isEmpty()) {
            rate.count(Call.addressOf(request, config));
            throw new Refused(KernelError.KEY_UNKNOWN);
        }
        programs.count(Long.toString(key.get().id()));
        if (!key.get().scopes().contains(scope)) {
            throw new Refused(KernelError.KEY_SCOPE, Map.of("scope", scope));
        }
        return key.get();
    }

    /// Like a program: another site cannot make a browser send the header.
    private Device device(HttpServerRequest request, String mode, Route<?, ?> route) {
        var secret = secretIn(request);
        var device = secret.flatMap(devices::find);
        rate.count(device.map(known -> "device:" + known.id()).orElseGet(() -> Call.addressOf(request, config)));
        if (device.isEmpty()) {
            secret.ifPresent(_ -> unknown.tell(Call.addressOf(request, config), route.method() + " " + route.path()));
            throw new Refused(KernelError.KEY_UNKNOWN);
        }
        if (!device.get().mode().equals(mode)) {
            devices.misused(device.get(), route.method() + " " + route.path());
            throw new Refused(KernelError.KEY_SCOPE, Map.of("scope", mode));
        }
        return device.get();
    }

    /// The secret in `Authorization: Bearer …`; one in an address would end up in the logs of proxies.
    private static Optional<String> secretIn(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
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
