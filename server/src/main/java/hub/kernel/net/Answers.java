package hub.kernel.net;

import java.util.UUID;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Json;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// The one place where answers and refusals become HTTP.
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json; charset=utf-8");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private Answers() {}

    static void json(HttpServerRequest request, Object answer, byte[] body) {
        json(request, 200, body, answer instanceof Tagged tagged ? tagged : null);
    }

    /// Whether the browser has it already.
    static boolean isKnown(HttpServerRequest request, Tagged answer) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains(quoted(answer));
    }

    static void unchanged(HttpServerRequest request, Tagged answer) {
        if (!request.response().closed() && !request.response().headWritten()) {
            keep(request, answer);
            request.response().setStatusCode(304).end();
        }
    }

    private static void keep(HttpServerRequest request, Tagged answer) {
        request.response().putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .putHeader(HttpHeaders.ETAG, quoted(answer));
    }

    private static String quoted(Tagged answer) {
        return '"' + answer.tag() + '"';
    }

    static void json(HttpServerRequest request, int status, byte[] body) {
        json(request, status, body, null);
    }

    private static void json(HttpServerRequest request, int status, byte[] body, @Nullable Tagged kept) {
        if (request.response().closed() || request.response().headWritten()) {
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (kept != null) {
            keep(request, kept);
        }
        request.response().end(Buffer.buffer(body));
    }

    /// Lets the connection go with the answer: what is still on its way is not read. HTTP/2, which knows no such header,
    /// ends the stream anyway.
    static void thenClose(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    static void failure(HttpServerRequest request, Throwable failure) {
        refusal(request, asRefusal(request, failure));
    }

    static void refusal(HttpServerRequest request, Refused refused) {
        var body = ErrorBody.of(refused, Call.localeOf(request));
        json(request, refused.reason().status(), Json.bytes(body));
    }

    private static Refused asRefusal(HttpServerRequest request, Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused;
            default -> {
                // The path names a route and ids; queries and bodies stay out of the log.
                LOG.error("{} {} {}", request.method(), request.path(), UUID.randomUUID(), failure);
                yield new Refused(KernelError.INTERNAL);
            }
        };
    }
}
