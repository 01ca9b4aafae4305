package hub.presence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.presence.board.PresenceState;

/// What a client may ask for or report.
public sealed interface PresenceCommand {

    /// Choose a state by hand.
    ///
    /// @param state AVAILABLE, BUSY, AWAY, TELEWORK, TRIP, OUT or GONE
    /// @param note at most 60 characters, one line
    /// @param until when it ends
    record SetManual(PresenceState state, @Nullable String note, Instant until) implements PresenceCommand {}

    /// How a device is used: reported when it changes, and every 30 s while it is touched.
    ///
    /// @param visible whether the page can be seen; says nothing of the person, so the state does not depend on it
    /// @param touched whether there was a touch, a key or a movement since the last report
    record Activity(boolean visible, boolean touched) implements PresenceCommand {}
}
