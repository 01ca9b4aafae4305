package hub.chat.room;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;

/// What happened to a room, between its messages; never unread.
///
/// @param after number of the message it stands after, 0 before the first
/// @param people those it is about, at most the first 20
/// @param count how many it is about
/// @param by who did it; absent: the organisation did
public record Note(
        long id, RoomId room, long after, Instant at, NoteKind kind, List<PersonBrief> people, int count,
        @Nullable PersonBrief by, @Nullable String text) {}
