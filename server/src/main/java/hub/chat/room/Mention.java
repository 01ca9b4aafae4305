package hub.chat.room;

/// Somebody named in a message, as `@{p12}`, `@{u3}` or `@{room}` in its text.
///
/// @param id of the person or unit; 0 for ROOM
/// @param name as it is today; empty for ROOM
public record Mention(MentionKind kind, long id, String name) {}
