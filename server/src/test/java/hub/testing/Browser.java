package hub.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/// A browser at the hub, for tests: keeps its cookie and its token. Once signed in, any thread.
public final class Browser {

    /// For whoever opens a stream of this browser's session by itself.
    public static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI hub;
    private volatile String cookie = "";
    private volatile String csrf = "";
    private volatile long person;

    public Browser(URI hub) {
        this.hub = hub;
    }

    /// The same browser after the hub has moved to another address, as a restart on a free port does.
    public Browser at(URI other) {
        var moved = new Browser(other);
        moved.cookie = cookie;
        moved.csrf = csrf;
        moved.person = person;
        return moved;
    }

    /// Signs in; fails if the hub refuses.
    public Browser signIn(String staffNumber, String password) {
        return enter("/api/session", Map.of("staffNumber", staffNumber, "password", password));
    }

    /// Enters by a route that answers with a new session.
    public Browser enter(String path, Object body) {
        var signedIn = post(path, body).ok();
        csrf = signedIn.getString("csrf");
        person = signedIn.getJsonObject("me").getJsonObject("person").getLong("id");
        return this;
    }

    /// Id of who is signed in.
    public long person() {
        return person;
    }

    public String cookie() {
        return cookie;
    }

    /// What must never be seen outside of this browser: the secret in the cookie, and the token.
    public List<String> secrets() {
        return List.of(cookie.substring(cookie.indexOf('=') + 1), csrf);
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer post(String path, Object body) {
        return send("POST", path, Json.encode(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, Json.encode(body));
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, Json.encode(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /// Any request at all.
    ///
    /// @param headers name, value, name, value …, sent after the usual ones
    public Answer send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /// The same with bytes as they are.
    public Answer send(String method, String path, byte[] body, String... headers) {
        return received(exchange(request(method, path, body, headers), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    /// A file, with the headers it comes with.
    public HttpResponse<byte[]> file(String path, String... headers) {
        return exchange(request("GET", path, new byte[0], headers), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(hub.resolve(path)).timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        request.header("Content-Type", "application/json").header("Cookie", cookie).header("X-Hub-Csrf", csrf);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    /// Opens the stream.
    ///
    /// @param since `epoch:seq`, empty to begin afresh
    public StreamClient stream(String since) {
        return StreamClient.open(HTTP, hub.getPort(), cookie, since, "");
    }

    private Answer received(HttpResponse<String> response) {
        response.headers().allValues("Set-Cookie").forEach(set -> cookie = set.split(";", 2)[0]);
        return new Answer(response.statusCode(), response.body());
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What came back.
    public record Answer(int status, String text) {

        public JsonObject body() {
            return new JsonObject(text);
        }

        /// The body of an answer that must not be a refusal.
        public JsonObject ok() {
            if (status != 200) {
                throw new AssertionError(toString());
            }
            return body();
        }

        /// The code of a refusal; empty if it is none.
        public String code() {
            return status == 200 ? "" : body().getString("code", "");
        }
    }
}
