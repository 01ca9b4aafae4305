package hub.kernel.net;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

import hub.kernel.wire.Refused;

/// The one place where files that people sent become HTTP. On the event loop; the bytes go from disk to socket.
final class FileAnswers {

    /// What somebody sent must not act in the hub's name, whatever a browser takes it for.
    private static final CharSequence POLICY = HttpHeaders.createOptimized(
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; "
                    + "sandbox");

    /// Browsers refuse to show a PDF in a sandbox; scripts in it reach nothing but the PDF.
    private static final CharSequence POLICY_OF_PDF = HttpHeaders.createOptimized(
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");

    private static final CharSequence POLICY_NAME = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence RESOURCE_POLICY = HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence DISPOSITION = HttpHeaders.createOptimized("Content-Disposition");
    private static final CharSequence ASK_EACH_TIME = HttpHeaders.createOptimized("private, no-cache");

    private FileAnswers() {}

    static void send(HttpServerRequest request, FileAnswer file) {
        var response = request.response();
        if (response.closed() || response.headWritten()) {
            return;
        }
        var tag = '"' + file.tag() + '"';
        describe(response, file, tag);
        if (knows(request, tag)) {
            response.setStatusCode(304).end();
            return;
        }
        var unchanged = request.getHeader("If-Range") == null || tag.equals(request.getHeader("If-Range"));
        var part = ByteRange.of(unchanged ? request.getHeader("Range") : null, file.size());
        if (part.isEmpty()) {
            send(request, file, 0, file.size());
        } else if (part.get().isEmpty()) {
            response.setStatusCode(416).putHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size()).end();
        } else {
            response.setStatusCode(206).putHeader(HttpHeaders.CONTENT_RANGE, part.get().of(file.size()));
            send(request, file, part.get().first(), part.get().length());
        }
    }

    private static void describe(HttpServerResponse response, FileAnswer file, String tag) {
        response.headers()
                .set(POLICY_NAME, file.type().equals("application/pdf") ? POLICY_OF_PDF : POLICY)
                .set(RESOURCE_POLICY, SAME_ORIGIN)
                .set(HttpHeaders.CONTENT_TYPE, file.type())
                .set(DISPOSITION, disposition(file))
                .set(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME)
                .set(HttpHeaders.ETAG, tag)
                .set(HttpHeaders.ACCEPT_RANGES, "bytes");
    }

    private static boolean knows(HttpServerRequest request, String tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && (known.equals("*") || known.contains(tag));
    }

    private static void send(HttpServerRequest request, FileAnswer file, long first, long length) {
        request.response()
                .sendFile(file.path().toAbsolutePath().toString(), first, length)
                .onFailure(_ -> gone(request));
    }

    /// Taken away between the look at its row and now; once bytes have gone out, only cutting off tells so.
    private static void gone(HttpServerRequest request) {
        if (request.response().headWritten()) {
            request.connection().close();
        } else {
            request.response().headers().remove(HttpHeaders.CONTENT_RANGE).remove(HttpHeaders.ETAG).remove(DISPOSITION);
            Answers.refusal(request, Refused.notFound());
        }
    }

    /// RFC 6266: the name as it is, and one in ASCII for who cannot read that.
    private static String disposition(FileAnswer file) {
        var ascii = file.name().replaceAll("[^ -~]|[\"\\\\%]", "_");
        var encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        var use = file.use() == FileAnswer.Use.SHOW ? "inline" : "attachment";
        return use + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
