package hub.chat.message;

/// SENT: as written. DELETED: taken away by its author or who looks after the room. RECALLED: taken back by its author in
/// time, from every screen and notice too.
public enum MessageState {
    SENT,
    DELETED,
    RECALLED
}
