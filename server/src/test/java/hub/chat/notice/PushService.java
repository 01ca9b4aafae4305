package hub.chat.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;

import hub.testing.Browser;

/// A push service on this machine, and the browsers that subscribed to it; reads what it is given as they would.
final class PushService implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int PATIENCE_S = 20;

    private final HttpServer server;
    private final PushReceiver receiver = PushReceiver.fresh();
    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedDeque<Integer> refusals = new ConcurrentLinkedDeque<>();

    PushService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /// @param path of the browser
    record Arrived(String path, int status, Map<String, List<String>> headers, JsonObject text) {

        String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Settings of a hub that tells this service.
    String[] settings() {
        return new String[]{
            "--chat.push=on", "--chat.push-contact=mailto:joho@minato.example", "--chat.push-hosts=" + origin()};
    }

    Map<String, String> subscription(String name) {
        return Map.of("endpoint", origin() + "/" + name, "p256dh", receiver.p256dh(), "auth", receiver.auth());
    }

    /// Has a browser subscribe under a name; the id of its subscription.
    long subscribe(Browser browser, String name) {
        return browser.post("/api/chat/push/subscriptions", subscription(name)).ok().getLong("id");
    }

    /// Answers the next requests like this.
    void refuse(Integer... statuses) {
        refusals.addAll(List.of(statuses));
    }

    Arrived next() {
        try {
            var next = arrived.poll(PATIENCE_S, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was pushed");
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What has arrived within a moment and was not taken.
    List<Arrived> rest() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(arrived);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var refusal = refusals.poll();
            var status = refusal == null ? CREATED : refusal;
            var body = exchange.getRequestBody().readAllBytes();
            arrived.add(new Arrived(exchange.getRequestURI().getPath(), status,
                    Map.copyOf(exchange.getRequestHeaders()), new JsonObject(receiver.read(body))));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
