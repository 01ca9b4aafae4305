package hub.chat.room;

/// PERSON: one. UNIT: the members of the room who are in the unit or below it. ROOM: all members.
public enum MentionKind {
    PERSON,
    UNIT,
    ROOM
}
