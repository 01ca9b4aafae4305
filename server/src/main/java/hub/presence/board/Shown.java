package hub.presence.board;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import hub.kernel.wire.Json;

/// A state as it is sent, encoded once for everybody who sees the same of it.
final class Shown {

    private final Presence presence;
    private final Map<View, byte[]> encoded = Collections.synchronizedMap(new EnumMap<>(View.class));

    Shown(Presence presence) {
        this.presence = presence;
    }

    Presence presence() {
        return presence;
    }

    byte[] json(View view, ViewRules rules) {
        return encoded.computeIfAbsent(view, as -> Json.bytes(rules.apply(as, presence)));
    }

    /// The same, begun earlier: nothing may have begun later than now. Nobody is told of a beginning alone.
    Shown earlier(Duration back) {
        return new Shown(presence.earlier(back));
    }

    /// The state that follows: the same object if colleagues would see no difference.
    Shown next(Presence next) {
        return presence.saysTheSameAs(next) ? this : new Shown(next);
    }
}
