package hub.demo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.presence.board.PresenceState;
import hub.presence.plan.PlanKind;

/// What one of the town is doing, as far as the hub could know it.
sealed interface Doing {

    /// At a device, and using it.
    record Working() implements Doing {}

    /// At a device that nobody touches.
    record Idle() implements Doing {}

    /// Nowhere the hub knows of.
    record Gone() implements Doing {}

    /// Takes part in something.
    ///
    /// @param from before now
    /// @param until after now
    record Meeting(Instant from, Instant until, String place) implements Doing {}

    /// Speaks on the telephone.
    record Calling(Instant since) implements Doing {}

    /// Is somewhere else, as planned for this part of the day.
    record Planned(PlanKind kind) implements Doing {

        boolean atDevice() {
            return kind == PlanKind.TELEWORK;
        }
    }

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
