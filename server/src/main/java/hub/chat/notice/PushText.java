package hub.chat.notice;

import hub.chat.room.RoomId;

/// What is pushed, as the service worker reads it: enough to say who wrote where and to go there, never what was written.
sealed interface PushText {

    /// @param t tells the three apart
    /// @param title empty for who wants no contents
    /// @param sound whether it may make one
    record Show(String t, RoomId room, RoomId home, long root, long n, String title, boolean sound)
            implements PushText {}

    /// Takes back what was shown of one message.
    record Gone(String t, RoomId room, long n) implements PushText {}

    /// Takes back what was shown of a room up to this message.
    record Read(String t, RoomId room, long upTo) implements PushText {}
}
