package hub.kernel.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/// The hub's SQLite database: one writer, several readers, WAL, every commit synced to disk.
///
/// Features read through it and write through the event log, which uses [#write]. Both block the caller until done;
/// what a command or query throws is thrown to the caller.
public final class Database implements AutoCloseable {

    private final Connection writing;
    private final Readers readers;
    private final Writer writer;

    private Database(Connection writing, Readers readers, Writer writer) {
        this.writing = writing;
        this.readers = readers;
        this.writer = writer;
    }

    /// Opens the file, creating it if absent, and brings its schema up to date.
    ///
    /// @param onDiskFailure called when the disk fails to sync; does not return in production
    /// @throws DatabaseException if the file is damaged, newer than this program or SQLite is too old
    public static Database open(DatabaseConfig config, List<Migration> migrations, Runnable onDiskFailure) {
        var writing = Connections.writer(config);
        new Migrations(writing, config.file()).run(migrations);
        return new Database(writing, new Readers(config), new Writer(new Sql(writing), onDiskFailure));
    }

    /// Has `hook` told of every commit from now on, on the writer thread; there is one, the event log.
    public void tell(CommitHook hook) {
        writer.tell(hook);
    }

    /// Runs a query in one read transaction: all of it sees the same state.
    public <T> T read(Function<Sql, T> query) {
        return await(readers.submit(query));
    }

    /// Runs a command on the writer thread and returns once it is on disk.
    public <T> T write(Command<T> command) {
        return await(writer.submit(command));
    }

    /// Lets what is waiting finish, then closes the file.
    @Override
    public void close() {
        try {
            writer.close();
            readers.close();
            writing.close();
        } catch (SQLException e) {
            throw new DatabaseException("closing", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
