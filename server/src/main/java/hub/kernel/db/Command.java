package hub.kernel.db;

/// Work for the writer: sees everything written before it, is kept or undone as a whole.
public interface Command<T> {

    /// Runs on the writer thread; must not wait for anything but the database.
    T run(Sql sql);
}
