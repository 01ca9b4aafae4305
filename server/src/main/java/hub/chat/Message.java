package hub.chat;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;

/// One message.
///
/// @param n its number in the room: dense, in order of storing
/// @param op the operation id its author's outbox gave it; null for imported history
public record Message(RoomId room, long n, PersonBrief author, Instant at, String text, @Nullable String op) {}
