package hub.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import hub.bench.floor.BookingFront;
import hub.bench.floor.PostgresTable;
import hub.bench.load.Histogram;

/// PostgreSQL with an `EXCLUDE` constraint, every commit synced, on the core that the hub has otherwise: spoken to by as
/// many JDBC connections as there are clients (`postgres`), or over HTTP by way of a server that does nothing else
/// (`http+postgres`).
final class PostgresBookings implements BookingSide {

    private static final Pattern LISTENING = Pattern.compile("listening (\\d+)");

    private final EmbeddedPostgres postgres;
    private final long pid;
    private final @Nullable ServerProcess front;

    PostgresBookings(Path folder, List<String> flags, int clients, Front wanted) throws Exception {
        Files.createDirectories(folder);
        postgres = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).setCleanDataDirectory(true)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on").setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB").start();
        pid = Long.parseLong(Files.readAllLines(folder.resolve("data").resolve("postmaster.pid")).getFirst().strip());
        Machine.onFirstCore(pid);
        PostgresTable.make(url());
        front = wanted == Front.NONE ? null : ServerProcess.start(folder, flags, LISTENING,
                List.of(BookingFront.class.getName(), url(), Integer.toString(clients),
                        Integer.toString(Attempts.PLACES)));
    }

    /// What stands before the database.
    enum Front {
        NONE, HTTP
    }

    private String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public Tally run(Attempts attempts, int clients) throws Exception {
        return front == null ? direct(attempts, clients)
                : HttpBookings.plain(front.port(), attempts, clients);
    }

    private Tally direct(Attempts attempts, int clients) throws Exception {
        var times = new Histogram();
        var booked = new int[clients];
        var refused = new int[clients];
        var threads = new Thread[clients];
        for (int client = 0; client < clients; client++) {
            int me = client;
            threads[client] = Thread.ofPlatform().start(() -> {
                try (var table = new PostgresTable(url())) {
                    for (var attempt = next(attempts); attempt != null; attempt = next(attempts)) {
                        long begun = System.nanoTime();
                        var done = table.book(attempt.place(), attempt.from(), attempt.until());
                        (done ? booked : refused)[me]++;
                        synchronized (times) {
                            times.add((System.nanoTime() - begun) / 1_000);
                        }
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        for (var thread : threads) {
            thread.join();
        }
        return new Tally(Arrays.stream(booked).sum(), Arrays.stream(refused).sum(), times);
    }

    private static Attempts.@Nullable Attempt next(Attempts attempts) {
        synchronized (attempts) {
            return attempts.hasNext() ? attempts.next() : null;
        }
    }

    @Override
    public double cpu() {
        return Machine.cpuOfFamily(pid) + (front == null ? 0 : Machine.cpu(front.pid()));
    }

    @Override
    public long overlaps() throws SQLException {
        try (var table = new PostgresTable(url())) {
            return table.overlaps();
        }
    }

    @Override
    public void close() throws InterruptedException, IOException {
        if (front != null) {
            front.close();
        }
        postgres.close();
    }
}
