package hub.presence.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where states are posted to: a real server that can also fail, hang, or send an answer without end.
final class OtherSide implements AutoCloseable {

    enum Mood {
        GOOD, FAILING, HANGING, ENDLESS, ELSEWHERE
    }

    /// The newest state of each person that arrived, by staff number.
    final Map<String, String> states = new ConcurrentHashMap<>();
    final BlockingQueue<Got> posts = new LinkedBlockingQueue<>();
    final AtomicInteger atOnce = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    volatile Mood mood = Mood.GOOD;

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    record Got(String signature, byte[] body, JsonNode json) {}

    OtherSide() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/presence?from=hub";
    }

    /// Waits until a post arrives.
    Got next() throws InterruptedException {
        var got = posts.poll(20, TimeUnit.SECONDS);
        if (got == null) {
            throw new AssertionError("nothing was posted");
        }
        return got;
    }

    /// Waits until this is what it was told last of a person.
    void await(String staffNumber, String state) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!state.equals(states.get(staffNumber))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("told " + states);
            }
            Thread.sleep(10);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var json = JsonMapper.shared().readTree(body);
            posts.add(new Got(exchange.getRequestHeaders().getFirst("X-Hub-Signature"), body, json));
            answer(exchange, json);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange, JsonNode json) throws IOException, InterruptedException {
        switch (mood) {
            case GOOD -> {
                json.get("changes").forEach(
                        one -> states.put(one.get("staffNumber").asString(), one.get("state").asString()));
                exchange.sendResponseHeaders(204, -1);
            }
            case FAILING -> exchange.sendResponseHeaders(503, -1);
            case HANGING -> closing.await();
            case ENDLESS -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(1);
                exchange.getResponseBody().flush();
                closing.await();
            }
            case ELSEWHERE -> {
                exchange.getResponseHeaders().add("Location", url() + "&again=1");
                exchange.sendResponseHeaders(307, -1);
            }
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
