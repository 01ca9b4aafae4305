package hub.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.vertx.core.json.JsonObject;

/// A client of the stream over a real WebSocket, for tests: waits for frames instead of sleeping.
public final class StreamClient implements AutoCloseable {

    /// Longer than anything the hub does takes on a busy machine.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;
    private volatile boolean frozen;

    private StreamClient(HttpClient http, URI uri, String cookie, String origin) {
        var builder = http.newWebSocketBuilder().subprotocols("hub.v1");
        if (!cookie.isEmpty()) {
            builder.header("Cookie", cookie);
        }
        if (!origin.isEmpty()) {
            builder.header("Origin", origin);
        }
        socket = await(builder.buildAsync(uri, new Listener()));
    }

    /// Opens a connection; fails if the server does not upgrade.
    ///
    /// @param since `epoch:seq`, empty to begin afresh
    /// @param origin empty for a client that is not a browser
    public static StreamClient open(HttpClient http, int port, String cookie, String since, String origin) {
        var query = since.isEmpty() ? "" : "?since=" + since;
        return new StreamClient(http, URI.create("ws://127.0.0.1:" + port + "/api/stream" + query), cookie, origin);
    }

    public void say(String frame) {
        await(socket.sendText(frame, true));
    }

    /// Stops reading from the network.
    public void freeze() {
        frozen = true;
    }

    public void thaw() {
        frozen = false;
        socket.request(1);
    }

    /// The next frame of this kind; others before it are dropped.
    public JsonObject next(String kind) {
        return next(frame -> frame.getString("t").equals(kind));
    }

    public JsonObject next(Predicate<JsonObject> wanted) {
        try {
            while (true) {
                var frame = frames.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (frame == null) {
                    throw new AssertionError(
                            "no such frame came" + (closed.isDone() ? "; closed with " + closed.join() : ""));
                }
                if (wanted.test(frame)) {
                    return frame;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything that has arrived and was not taken yet.
    public List<JsonObject> taken() {
        var all = new ArrayList<JsonObject>();
        frames.drainTo(all);
        return all;
    }

    /// The close code, once the server has closed; 1006 if it went without one.
    public int closeCode() {
        return await(closed);
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                message.toString().lines().map(JsonObject::new).forEach(frames::add);
                message.setLength(0);
            }
            if (!frozen) {
                from.request(1);
            }
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.complete(1006);
        }
    }
}
