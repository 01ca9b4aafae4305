package hub.kernel.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A few platform threads, each borrowing a read-only connection: SQLite is native code and would pin virtual threads.
final class Readers implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<Sql> idle;
    private final ExecutorService threads;

    Readers(DatabaseConfig config) {
        idle = new ArrayBlockingQueue<>(config.readers());
        threads = Executors.newFixedThreadPool(config.readers(), Thread.ofPlatform().name("hub-reader-", 0).factory());
        for (int i = 0; i < config.readers(); i++) {
            var connection = Connections.reader(config);
            connections.add(connection);
            idle.add(new Sql(connection));
        }
    }

    <T> CompletableFuture<T> submit(Function<Sql, T> query) {
        return CompletableFuture.supplyAsync(() -> read(query), threads);
    }

    private <T> T read(Function<Sql, T> query) {
        var sql = idle.remove();
        try {
            sql.execute("begin");
            return query.apply(sql);
        } finally {
            sql.execute("commit");
            idle.add(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        threads.close();
        for (var connection : connections) {
            connection.close();
        }
    }
}
