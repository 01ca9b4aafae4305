package hub.kernel.net;

import java.util.UUID;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
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

    static void json(HttpServerRequest request, int status, byte[] body) {
        if (request.response().closed() || request.response().headWritten()) {
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .end(Buffer.buffer(body));
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
