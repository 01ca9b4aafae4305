package hub.chat.find;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.message.Message;

/// What was found in a room and its threads, the newest first.
///
/// @param next what to ask for next as `before`, null at the end
public record Found(List<Hit> hits, @Nullable Long next) {

    /// @param root number in the room of the message that this one answers, 0 outside threads
    public record Hit(Message message, long root) {}
}
