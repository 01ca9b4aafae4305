package hub.kernel.net;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/// The one place where texts that are no JSON become HTTP. On the event loop.
final class TextAnswers {

    private TextAnswers() {}

    static void send(HttpServerRequest request, TextAnswer answer) {
        var response = request.response();
        if (response.closed() || response.headWritten()) {
            return;
        }
        var tag = '"' + answer.tag() + '"';
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, answer.type() + "; charset=utf-8")
                .set("Content-Disposition", "inline; filename=\"" + answer.name() + '"')
                .set(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .set(HttpHeaders.ETAG, tag);
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(tag)) {
            response.setStatusCode(304).end();
        } else {
            response.end(answer.text());
        }
    }
}
