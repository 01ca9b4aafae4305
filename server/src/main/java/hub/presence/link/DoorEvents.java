package hub.presence.link;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What the doors or the attendance system saw.
///
/// @param events at most 500, in any order
record DoorEvents(List<DoorEvent> events) {

    /// @param place where an IN leads to, at most 40 characters
    /// @param at null: now
    record DoorEvent(String staffNumber, DoorStep event, @Nullable String place, @Nullable Instant at) {}

    enum DoorStep {
        /// Came in.
        IN,
        /// Went out and will be back.
        OUT,
        /// Left for the day.
        LEFT
    }
}
