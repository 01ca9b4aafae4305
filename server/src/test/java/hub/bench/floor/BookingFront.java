package hub.bench.floor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// The least that stands between HTTP and the table: no session, no JSON, one connection per client, all kept open.
public final class BookingFront {

    private static final int BOOKED = 200;
    private static final int TAKEN = 409;

    private final BlockingQueue<PostgresTable> tables;

    private BookingFront(String url, int clients) throws SQLException {
        tables = new ArrayBlockingQueue<>(clients);
        for (int client = 0; client < clients; client++) {
            tables.add(new PostgresTable(url));
        }
    }

    /// @param arguments the database and how many connections to it
    public static void main(String[] arguments) throws Exception {
        int clients = Integer.parseInt(arguments[1]);
        var front = new BookingFront(arguments[0], clients);
        // Without it answers wait 40 ms for more to send.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", front::answer);
        server.setExecutor(Executors.newFixedThreadPool(clients));
        server.start();
        System.out.println("listening " + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var wish = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split(" ");
        var answer = "{}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(book(wish) ? BOOKED : TAKEN, answer.length);
        try (var body = exchange.getResponseBody()) {
            body.write(answer);
        }
    }

    private boolean book(String[] wish) {
        try {
            var table = tables.take();
            try {
                return table.book(Integer.parseInt(wish[0]), Instant.parse(wish[1]), Instant.parse(wish[2]));
            } finally {
                tables.add(table);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
