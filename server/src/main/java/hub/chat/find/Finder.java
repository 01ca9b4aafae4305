package hub.chat.find;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.room.MessageKey;
import hub.chat.room.RoomId;

/// Knows where something was said; filled by search. Who asks is not asked here: what is found is shown only to who may see it.
@FunctionalInterface
public interface Finder {

    /// Messages of a room and its threads that have all words of the text now, the newest first.
    ///
    /// @param before a `next` of earlier, `Long.MAX_VALUE` to begin with
    /// @param limit about how many: those of one moment stay together
    Places find(RoomId home, String text, long before, int limit);

    /// @param next what to ask for next as `before`, null at the end
    record Places(List<MessageKey> messages, @Nullable Long next) {}
}
