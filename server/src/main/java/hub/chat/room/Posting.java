package hub.chat.room;

/// Who may write in a room; answers in threads are open to all members.
public enum Posting {
    ALL,
    OWNERS
}
