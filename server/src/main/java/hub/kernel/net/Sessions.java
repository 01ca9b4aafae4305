package hub.kernel.net;

import java.util.Optional;

import hub.kernel.wire.Refused;

/// Where sessions are kept; the directory fills it.
public interface Sessions {

    /// The session of a cookie's secret, if it is still good. Called on a virtual thread for each request; may block.
    ///
    /// @throws Refused `session.expired` if there was one and it has ended
    Optional<Session> find(String token);

    /// The same session with the roles its person holds now, for connections that stay open. Called on event loops: from
    /// memory.
    default Session current(Session session) {
        return session;
    }
}
