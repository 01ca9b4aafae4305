package hub.kernel.db;

/// A statement failed. The message names the statement and its parameters but never their values:
/// these may be words that people wrote.
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseException(String what, Throwable cause) {
        super(what, cause);
    }

    DatabaseException(String what) {
        super(what);
    }
}
