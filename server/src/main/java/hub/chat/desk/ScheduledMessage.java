package hub.chat.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.chat.room.RoomId;

/// A message that waits for its time.
///
/// @param at when it is to be sent, or should have been
/// @param failed code of the refusal met when it was due; null while it waits
public record ScheduledMessage(long id, RoomId room, Letter letter, Instant at, @Nullable String failed) {}
