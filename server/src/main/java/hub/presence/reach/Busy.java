package hub.presence.reach;

import java.time.Instant;
import java.util.Optional;

import hub.presence.board.Presence;
import hub.presence.board.PresenceState;

/// A part of today in which a person cannot be spoken to; why, it does not say.
public record Busy(Instant from, Instant until, PresenceState state) {

    /// Empty if the viewer is not shown times.
    static Optional<Busy> of(Presence stretch) {
        return stretch.since() == null || stretch.until() == null
                ? Optional.empty()
                : Optional.of(new Busy(stretch.since(), stretch.until(), stretch.state()));
    }
}
