package hub.chat.room;

/// What a note between messages says.
public enum NoteKind {
    /// `people` came in; `by` is who brought them, one of themselves, or absent if the organisation did.
    JOINED,
    /// `people` went; `by` as above.
    LEFT,
    /// The room is called `text` from now on.
    RENAMED,
    /// The room is for `text` from now on; absent: for nothing in particular.
    PURPOSE,
    /// Everybody on the staff may find and join it.
    OPENED,
    /// Only who is brought in joins it.
    CLOSED,
    /// Who may write: `text` is a [Posting].
    POSTING,
    /// What members see of each other's reading: `text` is a [Receipts].
    RECEIPTS,
    ARCHIVED,
    RESTORED,
    /// `people` look after the room from now on.
    APPOINTED,
    /// `people` no longer look after the room.
    DISMISSED
}
