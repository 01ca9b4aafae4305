package hub.chat.room;

/// UNIT: follows a unit of the organisation. GROUP: made by anybody across sections. DIRECT: two people.
/// THREAD: the answers to one message of another room, which is its home; never in the list of rooms.
public enum RoomKind {
    UNIT,
    GROUP,
    DIRECT,
    THREAD
}
