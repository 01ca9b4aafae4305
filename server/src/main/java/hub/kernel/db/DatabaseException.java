package hub.kernel.db;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A statement failed. The message names the statement and its parameters but never their values:
/// these may be words that people wrote.
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseException(String what, Throwable cause) {
        super(what, cause);
    }

    /// Whether a row with the same unique key is there already; the statement changed nothing.
    public boolean isConflict() {
        return getCause() instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY);
    }

    DatabaseException(String what) {
        super(what);
    }
}
