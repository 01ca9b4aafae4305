package hub.kernel.db;

import java.nio.file.Path;

/// Where the database lies and how many threads read it.
///
/// @param file the SQLite file; its folder must exist and also receives the snapshots taken before migrations
/// @param readers reader threads, each with a connection of its own
public record DatabaseConfig(Path file, int readers) {

    public DatabaseConfig {
        if (readers < 1) {
            throw new IllegalArgumentException("at least one reader");
        }
    }
}
