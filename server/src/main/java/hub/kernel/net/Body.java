package hub.kernel.net;

import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Gathers the body of a request, up to a limit. On the event loop.
final class Body {

    private final HttpServerRequest request;
    private final int limit;
    private final Buffer gathered = Buffer.buffer();
    private boolean refused;

    private Body(HttpServerRequest request, int limit) {
        this.request = request;
        this.limit = limit;
    }

    /// Hands the whole body to `whole`, or answers `request.too_large` and lets the connection go.
    static void read(HttpServerRequest request, int limit, Consumer<Buffer> whole) {
        var body = new Body(request, limit);
        request.handler(body::take);
        request.endHandler(_ -> {
            if (!body.refused) {
                whole.accept(body.gathered);
            }
        });
    }

    private void take(Buffer part) {
        if (refused) {
            return;
        }
        if (gathered.length() + part.length() > limit) {
            refused = true;
            Answers.thenClose(request);
            Answers.refusal(request, new Refused(KernelError.TOO_LARGE));
        } else {
            gathered.appendBuffer(part);
        }
    }
}
