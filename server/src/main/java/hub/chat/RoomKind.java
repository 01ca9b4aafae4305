package hub.chat;

/// UNIT: follows a unit of the organisation. GROUP: made by anybody across sections. DIRECT: two people.
public enum RoomKind {
    UNIT,
    GROUP,
    DIRECT
}
