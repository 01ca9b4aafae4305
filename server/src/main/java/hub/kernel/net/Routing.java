package hub.kernel.net;

import java.util.Objects;
import java.util.concurrent.Executor;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import hub.kernel.wire.Json;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Carries requests from the event loop to handlers on virtual threads and their answers back.
final class Routing {

    private final NetConfig config;
    private final Gate gate;
    private final Executor virtualThreads;
    private final RouteTree routes;

    Routing(NetConfig config, Gate gate, Executor virtualThreads, Api api) {
        this.config = config;
        this.gate = gate;
        this.virtualThreads = virtualThreads;
        this.routes = new RouteTree(api.routes());
    }

    /// Answers a request to the API. On the event loop.
    void handle(HttpServerRequest request) {
        var match = routes.find(request.method().name(), Call.pathOf(request));
        if (match.isEmpty()) {
            Answers.refusal(request, new Refused(KernelError.UNKNOWN_ROUTE));
        } else if (match.get().route().maxBody() > RouteDraft.USUAL_MAX_BODY) {
            admitThenRead(request, match.get());
        } else {
            read(request, match.get());
        }
    }

    /// Runs `work` for a request off the event loop; what it throws becomes the answer.
    void offLoop(HttpServerRequest request, Runnable work) {
        var loop = loop();
        virtualThreads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                loop.runOnContext(_ -> Answers.failure(request, failure));
            }
        });
    }

    /// A large body is not even read before its sender may send it.
    private void admitThenRead(HttpServerRequest request, RouteTree.Match match) {
        var loop = loop();
        request.pause();
        // Refused, the connection is closed with the answer instead of reading what is still on its way.
        Answers.thenClose(request);
        offLoop(request, () -> {
            var _ = gate.admit(request, match.route());
            request.response().headers().remove(HttpHeaders.CONNECTION);
            loop.runOnContext(_ -> {
                read(request, match);
                request.resume();
            });
        });
    }

    private void read(HttpServerRequest request, RouteTree.Match match) {
        Body.read(request, match.route().maxBody(), body -> dispatch(request, match, match.route(), body));
    }

    private <B, A> void dispatch(HttpServerRequest request, RouteTree.Match match, Route<B, A> route, Buffer body) {
        var loop = loop();
        offLoop(request, () -> {
            var caller = gate.admit(request, route);
            var call = new Call(request, match.parameters(), config, caller);
            var answer = route.handler().handle(call, parsed(request, route, body));
            if (answer instanceof FileAnswer file) {
                loop.runOnContext(_ -> FileAnswers.send(request, file));
            } else if (answer instanceof TextAnswer text) {
                loop.runOnContext(_ -> TextAnswers.send(request, text));
            } else if (answer instanceof Tagged tagged && Answers.isKnown(request, tagged)) {
                loop.runOnContext(_ -> Answers.unchanged(request, tagged));
            } else {
                var json = Json.bytes(answer);
                loop.runOnContext(_ -> Answers.json(request, answer, json));
            }
        });
    }

    private static <B> B parsed(HttpServerRequest request, Route<B, ?> route, Buffer body) {
        if (route.takes() == None.class) {
            return route.takes().cast(None.NONE);
        }
        var type = Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_TYPE), "");
        if (route.takes() == byte[].class && type.startsWith("application/octet-stream")) {
            return route.takes().cast(body.getBytes());
        }
        if (route.takes() == byte[].class || !type.startsWith("application/json") || body.length() == 0) {
            throw new Refused(KernelError.MALFORMED);
        }
        return Json.read(body.getBytes(), route.takes());
    }

    private static Context loop() {
        return Objects.requireNonNull(Vertx.currentContext());
    }
}
