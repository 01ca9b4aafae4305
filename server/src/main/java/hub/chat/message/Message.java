package hub.chat.message;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.poll.PollCard;
import hub.chat.request.RequestCard;
import hub.chat.room.Mention;
import hub.chat.room.RoomId;
import hub.directory.PersonBrief;
import hub.file.FileBrief;

/// One message. What is told of it to a whole room is the same for everybody: what is the reader's own (my reaction, my
/// vote, my answer) is then unset and set only in what that reader asked for.
///
/// @param room the room or thread it stands in
/// @param n its number there: dense, in order of storing
/// @param text Markdown, with ids for the people named; empty if it is gone or says nothing besides its parts
/// @param op the operation id its author's outbox gave it; null for imported history
/// @param edited when it was last changed, null if never
/// @param pinned when it was pinned, null if it is not
/// @param thread the answers to it, null while there are none
/// @param source where it was forwarded from
public record Message(
        RoomId room,
        long n,
        PersonBrief author,
        Instant at,
        String text,
        @Nullable String op,
        MessageState state,
        Urgency urgency,
        @Nullable Instant edited,
        @Nullable Instant pinned,
        List<Mention> mentions,
        List<Reaction> reactions,
        @Nullable ThreadBrief thread,
        @Nullable Source source,
        List<FileBrief> files,
        @Nullable RequestCard request,
        @Nullable PollCard poll) {

    /// A sign people put under a message; those nobody put are not listed.
    ///
    /// @param kind one of [ReactionKind]
    /// @param mine whether I did
    public record Reaction(ReactionKind kind, int count, boolean mine) {}

    /// The answers to a message.
    ///
    /// @param people the first three who answered
    public record ThreadBrief(RoomId id, long replies, Instant last, List<PersonBrief> people) {}

    /// Where a message was forwarded from. Whether the reader may go there is the reader's matter.
    public record Source(RoomId room, long n, PersonBrief author, Instant at) {}
}
