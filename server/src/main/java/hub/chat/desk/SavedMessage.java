package hub.chat.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.chat.room.RoomId;
import hub.directory.PersonBrief;

/// A message a person wants to see again; only as long as that person may see it and it is not gone.
///
/// @param room the room or thread it stands in
/// @param home the room one has to be in: `room` itself, or the room of the thread
/// @param root number in `home` of the message the thread is about, 0 outside threads
/// @param text its beginning with names instead of ids, at most 200 characters; empty if it has other parts only
/// @param sent when it was sent
/// @param at when it was saved
/// @param remindAt when to remind, null for never
/// @param remindedAt when the reminder came, null while it has not
public record SavedMessage(
        RoomId room, long n, RoomId home, long root, PersonBrief author, String text, Instant sent, Instant at,
        @Nullable String note, @Nullable Instant remindAt, @Nullable Instant remindedAt) {}
