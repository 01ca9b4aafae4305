package hub.kernel.net;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Json;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Carries requests from the event loop to handlers on virtual threads and their answers back.
final class Routing {

    private final NetConfig config;
    private final Sessions sessions;
    private final Executor virtualThreads;
    private final Origin origin;
    private final RateLimit rate;

    Routing(NetConfig config, Sessions sessions, Executor virtualThreads, InstantSource clock) {
        this.config = config;
        this.sessions = sessions;
        this.virtualThreads = virtualThreads;
        this.origin = new Origin(config);
        this.rate = new RateLimit(clock, config.requestsPerSecond());
    }

    void mount(Router router, Api api) {
        api.routes().forEach(route -> mount(router, route));
        router.route("/api/*")
                .handler(context -> Answers.refusal(context.request(), new Refused(KernelError.UNKNOWN_ROUTE)));
    }

    private void mount(Router router, Route<?, ?> route) {
        var method = HttpMethod.valueOf(route.method());
        if (route.maxBody() > RouteDraft.USUAL_MAX_BODY) {
            router.route(method, route.path())
                    .handler(context -> beforeBody(context, route))
                    .failureHandler(context -> Answers.failure(context.request(), failureOf(context)));
        }
        router.route(method, route.path())
                .handler(BodyHandler.create(false).setBodyLimit(route.maxBody()))
                .handler(context -> dispatch(context, route))
                .failureHandler(context -> Answers.failure(context.request(), failureOf(context)));
    }

    /// Runs `work` for a request off the event loop; what it throws becomes the answer.
    void offLoop(HttpServerRequest request, Runnable work) {
        var loop = Objects.requireNonNull(Vertx.currentContext());
        virtualThreads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                loop.runOnContext(_ -> Answers.failure(request, failure));
            }
        });
    }

    /// Who calls: the session of the cookie, after origin and rate are checked. Off the event loop.
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

    /// A large body is not even read before its sender may send it.
    private void beforeBody(RoutingContext context, Route<?, ?> route) {
        var loop = Objects.requireNonNull(Vertx.currentContext());
        context.request().pause();
        // Refused, the connection is closed with the answer instead of reading what is still on its way.
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        offLoop(context.request(), () -> {
            var _ = admit(context, route);
            context.response().headers().remove(HttpHeaders.CONNECTION);
            loop.runOnContext(_ -> {
                context.request().resume();
                context.next();
            });
        });
    }

    private <B, A> void dispatch(RoutingContext context, Route<B, A> route) {
        var loop = Objects.requireNonNull(Vertx.currentContext());
        offLoop(context.request(), () -> {
            var answer = Json.bytes(answer(context, route));
            loop.runOnContext(_ -> Answers.json(context.request(), 200, answer));
        });
    }

    private <B, A> A answer(RoutingContext context, Route<B, A> route) {
        var session = admit(context, route);
        return route.handler().handle(new Call(context, config, session), body(context, route));
    }

    private @Nullable Session admit(RoutingContext context, Route<?, ?> route) {
        var session = identifyFor(context, route);
        switch (route.access()) {
            case Access.Open() -> {
            }
            case Access.SignedIn() -> required(session);
            case Access.Holder(var role) -> {
                if (!required(session).has(role)) {
                    throw new Refused(KernelError.NOT_ALLOWED);
                }
            }
        }
        // Open routes, such as signing in, must work for a page that lost its token; the origin check guards them.
        if (session != null && route.changes() && !(route.access() instanceof Access.Open)) {
            checkCsrf(context, session);
        }
        return session;
    }

    /// An ended session must not keep anyone from signing in again.
    private @Nullable Session identifyFor(RoutingContext context, Route<?, ?> route) {
        try {
            return identify(context.request()).orElse(null);
        } catch (Refused refused) {
            if (route.access() instanceof Access.Open && refused.reason() == KernelError.SESSION_EXPIRED) {
                return null;
            }
            throw refused;
        }
    }

    private static Session required(@Nullable Session session) {
        if (session == null) {
            throw new Refused(KernelError.SESSION_REQUIRED);
        }
        return session;
    }

    private static void checkCsrf(RoutingContext context, Session session) {
        if (!session.csrf().equals(context.request().getHeader("X-Hub-Csrf"))) {
            throw new Refused(KernelError.CSRF);
        }
    }

    private static <B> B body(RoutingContext context, Route<B, ?> route) {
        if (route.takes() == None.class) {
            return route.takes().cast(None.NONE);
        }
        var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        var buffer = context.body().buffer();
        if (type == null || !type.startsWith("application/json") || buffer == null || buffer.length() == 0) {
            throw new Refused(KernelError.MALFORMED);
        }
        return Json.read(buffer.getBytes(), route.takes());
    }

    private static Throwable failureOf(RoutingContext context) {
        var failure = context.failure();
        if (failure != null) {
            return failure;
        }
        return new Refused(context.statusCode() == 413 ? KernelError.TOO_LARGE : KernelError.MALFORMED);
    }
}
