package hub.chat.message;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.room.RoomId;
import hub.chat.room.RoomPointers;
import hub.directory.PersonBrief;

/// What is answered about messages, where it is not a [Message].
public sealed interface MessageAnswer {

    /// A stretch of messages, oldest first.
    ///
    /// @param head number of the newest message of the room
    record Messages(List<Message> messages, long head) implements MessageAnswer {}

    /// Who has read a message and who has not, its author left out; no names where the room shows numbers only.
    record Readers(List<PersonBrief> read, List<PersonBrief> unread, int readTotal, int unreadTotal)
            implements MessageAnswer {}

    /// What a message said before each change, the oldest first.
    record Versions(List<Version> versions) implements MessageAnswer {}

    /// @param until when it began to say something else
    record Version(String text, Instant until) {}

    /// Who put which sign under a message; kinds nobody put are not listed.
    record Reactors(List<ReactedBy> reactions) implements MessageAnswer {}

    /// @param people those who did so first, at most 500
    /// @param total how many did
    record ReactedBy(ReactionKind kind, List<PersonBrief> people, int total) {}

    /// The pinned messages of a room, the one pinned last first.
    record Pins(List<Message> messages) implements MessageAnswer {}

    /// A message and how its thread stands.
    ///
    /// @param seq position in the log this belongs to
    /// @param thread where the answers are, null while there are none
    /// @param follows whether its unread answers are counted for me
    record ThreadDetail(
            long seq, Message root, @Nullable RoomId thread, long head, long mine, long shown, boolean follows,
            @Nullable RoomPointers pointers) implements MessageAnswer {}

    /// The threads I follow, the one with the newest answer first.
    ///
    /// @param seq position in the log this list belongs to
    record Threads(long seq, List<ThreadSummary> threads) implements MessageAnswer {}

    /// A thread as one who follows it has it in the list.
    ///
    /// @param home the room it stands in
    /// @param root number there of the message it answers
    /// @param author of that message
    /// @param text of that message, at most 80 characters; empty if it is gone or has none
    /// @param mine how far I have read; unread = head − mine
    /// @param named unread answers that name me
    record ThreadSummary(
            RoomId id, RoomId home, long root, String author, String text, long head, Instant last, long mine,
            long shown, int named) implements MessageAnswer {}
}
