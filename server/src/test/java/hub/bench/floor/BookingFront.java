package hub.bench.floor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// The least that stands between HTTP and a table of bookings: no session, no JSON. PostgreSQL is given one connection per
/// client, all kept open; the hub's allocations are in the same process.
public final class BookingFront {

    private static final int BOOKED = 200;
    private static final int TAKEN = 409;

    private final BlockingQueue<BookingTable> tables;

    private BookingFront(String where, int clients, int places) throws SQLException {
        tables = new ArrayBlockingQueue<>(clients);
        var core = where.startsWith("jdbc:") ? null : new CoreTable(Path.of(where), places);
        for (int client = 0; client < clients; client++) {
            tables.add(core == null ? new PostgresTable(where) : core);
        }
    }

    /// @param arguments the address of PostgreSQL or a file for the hub's tables, how many clients there are, how many places
    public static void main(String[] arguments) throws Exception {
        int clients = Integer.parseInt(arguments[1]);
        var front = new BookingFront(arguments[0], clients, Integer.parseInt(arguments[2]));
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
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
