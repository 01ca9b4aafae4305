package hub.demo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.presence.board.PresenceState;

/// What one of the town is doing, as far as the hub could know it.
sealed interface Doing {

    /// At a device, and using it.
    record Working() implements Doing {}

    /// At a device that nobody touches.
    record Idle() implements Doing {}

    /// Nowhere the hub knows of.
    record Gone() implements Doing {}

    /// Has said so by hand.
    ///
    /// @param since when, before now
    /// @param until when it ends, after now
    record Chosen(PresenceState state, @Nullable String note, Instant since, Instant until) implements Doing {

        /// Whether there is a device at hand, as there is not on a trip.
        boolean atDevice() {
            return state == PresenceState.BUSY || state == PresenceState.TELEWORK;
        }
    }
}
