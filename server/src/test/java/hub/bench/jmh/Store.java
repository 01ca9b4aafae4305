package hub.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;

/// A database of the kernel, and a bare connection to another file, both in a folder that goes away again.
public final class Store implements AutoCloseable {

    private static final String TABLE = "create table item (id integer primary key, at integer not null, body text)";

    final Connection bare;
    final Database database;
    private final EventLog log;
    private final Path folder;

    /// Creates both.
    public Store() throws IOException, SQLException {
        folder = Files.createTempDirectory("hub-bench");
        database = Database.open(new DatabaseConfig(folder.resolve("kernel.db"), 1),
                List.of(EventLog.MIGRATIONS.getFirst(), EventLog.MIGRATIONS.getLast(),
                        new Migration("V20261120_99__bench", TABLE)),
                () -> {
                });
        log = new EventLog(database, InstantSource.system());
        bare = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
        try (var statement = bare.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("pragma cache_size = -32768");
            statement.execute(TABLE);
        }
        bare.setAutoCommit(false);
    }

    /// The kernel's log.
    public EventLog log() {
        return log;
    }

    /// Appends so many events of ordinary length, all for one room, in one transaction.
    public void post(int events) {
        log.write(tx -> {
            for (int n = 0; n < events; n++) {
                tx.emit(Posted.number(n));
            }
            return events;
        });
    }

    @Override
    public void close() throws IOException, SQLException {
        database.close();
        bare.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
