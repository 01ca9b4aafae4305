package hub.presence;

import hub.kernel.wire.Json;

/// A state as it is sent, encoded once for everybody who has it on screen.
final class Shown {

    private final Presence presence;
    private final byte[] json;

    Shown(Presence presence) {
        this.presence = presence;
        this.json = Json.bytes(presence);
    }

    Presence presence() {
        return presence;
    }

    byte[] json() {
        return json;
    }

    /// The state that follows: the same object if colleagues would see no difference.
    Shown next(Presence next) {
        return presence.saysTheSameAs(next) ? this : new Shown(next);
    }
}
