package hub.kernel.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// SQL on one connection: acquire a statement, bind by name, map rows. Used by the thread that owns the connection only.
///
/// Statements stay prepared for as long as the connection lives; that is most of what a long-lived writer gains
/// over opening statements anew.
public final class Sql {

    /// Far above the number of different statements the hub has; a growing list of parameters must not fill memory.
    private static final int MAX_PREPARED = 512;

    private final Connection connection;
    private final Map<String, NamedSql> parsed = new HashMap<>();
    private final LinkedHashMap<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// A `select`.
    public Query query(String text) {
        return new Query(this, named(text));
    }

    /// An `insert`, `update`, `delete` or a definition.
    public Update update(String text) {
        return new Update(this, named(text));
    }

    /// Does a part of a command: if it throws, nothing of that part is left in the tables, and the command may go on.
    public <T> T part(Supplier<T> work) {
        execute("savepoint part");
        T done;
        try {
            done = work.get();
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
        execute("release part");
        return done;
    }

    /// On a full disk SQLite may have undone everything by itself; what is thrown stays the first reason.
    private void undo(Throwable why) {
        try {
            execute("rollback to part");
            execute("release part");
        } catch (DatabaseException e) {
            why.addSuppressed(e);
        }
    }

    /// A statement of the hub's own without parameters, such as `begin`.
    void execute(String text) {
        try {
            prepare(text).execute();
        } catch (SQLException e) {
            throw new DatabaseException(text, e);
        }
    }

    PreparedStatement prepare(String jdbc) throws SQLException {
        var known = prepared.get(jdbc);
        if (known != null) {
            return known;
        }
        var statement = connection.prepareStatement(jdbc);
        prepared.put(jdbc, statement);
        if (prepared.size() > MAX_PREPARED) {
            prepared.pollFirstEntry().getValue().close();
        }
        return statement;
    }

    private NamedSql named(String text) {
        return parsed.computeIfAbsent(text, NamedSql::parse);
    }
}
