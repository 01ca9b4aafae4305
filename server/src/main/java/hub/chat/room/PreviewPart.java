package hub.chat.room;

/// What a line about a message shows: its text if it has one, else the first that holds.
public enum PreviewPart {
    TEXT,
    FILES,
    GONE
}
