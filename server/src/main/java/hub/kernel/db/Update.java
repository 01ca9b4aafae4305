package hub.kernel.db;

import java.sql.SQLException;

/// A statement that changes something, being bound and run. Only the writer's connection can run one.
public final class Update extends Bound<Update> {

    Update(Sql sql, NamedSql text) {
        super(sql, text);
    }

    /// Runs it; the number of rows changed.
    public int run() {
        try {
            return prepared().executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Runs an `insert … returning id`; the new id.
    public long key() {
        try (var result = prepared().executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
