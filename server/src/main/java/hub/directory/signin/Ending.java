package hub.directory.signin;

/// Why a session is over.
public enum Ending {

    /// Signed out, ended from another device or by an administrator, or the person left.
    REVOKED,

    /// Not used for too long, or simply too old.
    EXPIRED
}
