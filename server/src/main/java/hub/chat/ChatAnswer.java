package hub.chat;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;

/// What chat answers, where it is not a [Message] or a [RoomSummary].
public sealed interface ChatAnswer {

    /// My rooms, the one with the newest message first.
    ///
    /// @param seq position in the log this list belongs to
    record Rooms(long seq, List<RoomSummary> rooms) implements ChatAnswer {}

    /// One of my rooms.
    ///
    /// @param seq position in the log this belongs to
    record Detail(long seq, RoomSummary room, RoomPointers pointers) implements ChatAnswer {}

    /// A stretch of messages, oldest first.
    ///
    /// @param head number of the newest message of the room
    record Messages(List<Message> messages, long head) implements ChatAnswer {}

    /// Members in the order of their reading.
    ///
    /// @param next what to ask for next as `after`, null at the end
    record Members(List<PersonBrief> members, @Nullable String next) implements ChatAnswer {}

    /// My read pointers as they now are.
    record Pointers(long mine, long shown) implements ChatAnswer {}

    /// Who has read a message and who has not, its author left out.
    record Readers(List<PersonBrief> read, List<PersonBrief> unread, int readTotal, int unreadTotal)
            implements ChatAnswer {}
}
