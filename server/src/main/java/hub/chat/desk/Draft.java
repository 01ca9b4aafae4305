package hub.chat.desk;

import java.time.Instant;

import hub.chat.room.RoomId;

/// What a person has begun to write in a room or in the thread under one of its messages.
///
/// @param root number of the message that is being answered, 0 in the room itself
/// @param text empty if it was sent or thrown away
/// @param at when it was written, by the clock of the device but never later than now
public record Draft(RoomId room, long root, String text, Instant at) {}
