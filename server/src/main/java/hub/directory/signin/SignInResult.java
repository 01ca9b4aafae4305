package hub.directory.signin;

import java.time.Duration;

/// What became of an attempt to sign in or to set a password.
public sealed interface SignInResult {

    /// Signed in, with a new session.
    record Done(SessionRegistry.Opened opened) implements SignInResult {}

    /// The password was changed; the session goes on.
    record Changed() implements SignInResult {}

    /// Number or password, or the one-time link, is not right; which of them is not told.
    record Failed() implements SignInResult {}

    /// Not looked at: to be tried again after this time.
    record Delayed(Duration after) implements SignInResult {}

    /// The new password breaks the rules.
    record Weak() implements SignInResult {}
}
