package hub.bench.floor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Raw SQLite group commit: WAL, `synchronous=FULL`, one writer thread, at most [#GROUP] messages per transaction.
///
/// [#store] may be called from any thread. `afterCommit` runs on the writer thread.
public final class FloorStore {

    /// Messages per transaction at most; the group of the research that the targets come from.
    public static final int GROUP = 256;

    /// A message as it is stored.
    ///
    /// @param acknowledge called by whoever delivers it
    public record Letter(String room, String text, Runnable acknowledge) {}

    private final BlockingQueue<Letter> waiting = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final Consumer<List<Letter>> afterCommit;

    /// Opens the file and starts the writer.
    public FloorStore(Path file, Consumer<List<Letter>> afterCommit) throws SQLException {
        this.afterCommit = afterCommit;
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("create table message (n integer primary key, room text, at integer, body text)");
        }
        connection.setAutoCommit(false);
        Thread.ofPlatform().daemon().name("floor-writer").start(this::write);
    }

    /// Queues a message; what is acknowledged is told to `afterCommit`.
    public void store(Letter letter) {
        waiting.add(letter);
    }

    private void write() {
        List<Letter> group = new ArrayList<>(GROUP);
        try (PreparedStatement insert = connection
                .prepareStatement("insert into message (room, at, body) values (?, ?, ?)")) {
            while (true) {
                group.add(waiting.take());
                waiting.drainTo(group, GROUP - 1);
                commit(group, insert);
                afterCommit.accept(List.copyOf(group));
                group.clear();
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException("The floor cannot write", e);
        }
    }

    private void commit(List<Letter> group, PreparedStatement insert) throws SQLException {
        long now = System.currentTimeMillis();
        for (Letter letter : group) {
            insert.setString(1, letter.room());
            insert.setLong(2, now);
            insert.setString(3, letter.text());
            insert.executeUpdate();
        }
        connection.commit();
    }
}
