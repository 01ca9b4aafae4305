package hub.kernel.net;

import java.util.Locale;

/// An open connection as features see it.
///
/// @param id names the connection for as long as it is open
public record Peer(String id, Session session, Locale locale) {

    Peer as(Session now) {
        return new Peer(id, now, locale);
    }
}
