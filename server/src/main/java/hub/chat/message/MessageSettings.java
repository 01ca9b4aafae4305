package hub.chat.message;

import java.time.Duration;

/// How long a message can be changed.
///
/// @param recall how long its author can take it back without leaving its text anywhere
/// @param edit how long its author can change it; zero: for ever
public record MessageSettings(Duration recall, Duration edit) {

    /// @throws IllegalArgumentException if either is negative
    public MessageSettings {
        if (recall.isNegative() || edit.isNegative()) {
            throw new IllegalArgumentException("chat.recall-minutes and chat.edit-hours cannot be negative");
        }
    }
}
