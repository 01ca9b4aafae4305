package hub.directory.signin;

import java.time.Instant;

/// A session as its owner sees it in the list of devices.
///
/// @param id public name, not the secret in the cookie
/// @param userAgent short, such as `Edge · Windows`; empty if the browser does not say
/// @param current whether it is the one that asks
public record SessionInfo(String id, Instant createdAt, Instant lastSeenAt, String userAgent, String address,
        boolean current) {

    SessionInfo seenBy(String handle, Instant lastSeen) {
        return new SessionInfo(id, createdAt, lastSeen, userAgent, address, id.equals(handle));
    }
}
