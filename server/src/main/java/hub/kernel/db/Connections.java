package hub.kernel.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/// Opens connections the way the hub's promises need them.
final class Connections {

    /// Older ones can corrupt a WAL database when a writer and a checkpointer race (sqlite.org, WAL-reset bug).
    private static final int[] OLDEST_SAFE = {3, 51, 3};

    /// Readers never wait for a writer in WAL mode; this covers the moments of opening and checkpointing.
    private static final int BUSY_TIMEOUT_MS = 5_000;

    /// Pages of 4 KiB: 32 MiB, enough for the upper levels of every index at 20,000 people.
    private static final int CACHE_KIB = 32 * 1024;

    private Connections() {}

    /// Pages of the log that are carried over at a time (32 MiB): pages that change often are then written once.
    private static final int CHECKPOINT_PAGES = 8_000;

    static Connection writer(DatabaseConfig config) {
        var connection = open(config, settings());
        // The pragma answers with the new value.
        new Sql(connection).query("pragma wal_autocheckpoint = " + CHECKPOINT_PAGES).list(row -> row);
        return connection;
    }

    static Connection reader(DatabaseConfig config) {
        var settings = settings();
        settings.setReadOnly(true);
        return open(config, settings);
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        // An acknowledged command survives power loss.
        settings.setSynchronous(SynchronousMode.FULL);
        // New ids come by `returning`; the driver would otherwise ask for them after every insert.
        settings.setGetGeneratedKeys(false);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout(BUSY_TIMEOUT_MS);
        settings.setCacheSize(-CACHE_KIB);
        settings.setTempStore(TempStore.MEMORY);
        return settings;
    }

    private static Connection open(DatabaseConfig config, SQLiteConfig settings) {
        try {
            var connection = settings.createConnection("jdbc:sqlite:" + config.file());
            requireSafeVersion(
                    new Sql(connection).query("select sqlite_version() as version").one(r -> r.text("version")));
            return connection;
        } catch (SQLException e) {
            throw new DatabaseException("opening " + config.file(), e);
        }
    }

    static void requireSafeVersion(String version) {
        var numbers = Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
        if (Arrays.compare(numbers, OLDEST_SAFE) < 0) {
            throw new DatabaseException("SQLite " + version + " is older than 3.51.3 and may damage the database");
        }
    }
}
