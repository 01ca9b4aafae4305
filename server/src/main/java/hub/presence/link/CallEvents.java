package hub.presence.link;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a telephone exchange saw.
///
/// @param events at most 500, in any order
record CallEvents(List<CallEvent> events) {

    /// @param extension of the person who speaks
    /// @param call names the call, at most 64 characters; not used again for another call within two hours
    /// @param at null: now
    record CallEvent(String extension, String call, CallStep event, @Nullable Instant at) {}

    enum CallStep {
        /// The call is under way; said again it is believed two more hours.
        START,
        END
    }
}
