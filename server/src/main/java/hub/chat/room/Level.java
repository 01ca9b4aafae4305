package hub.chat.room;

/// What of a room a person wants to be told.
public enum Level {
    /// Every message.
    ALL,
    /// Only what names me.
    MENTIONS,
    /// Nothing: the room is quiet, and its unread are not counted.
    MUTE
}
