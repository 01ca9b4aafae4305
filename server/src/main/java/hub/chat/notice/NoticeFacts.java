package hub.chat.notice;

import hub.chat.message.Urgency;
import hub.chat.room.RoomKind;

/// What the rule looks at: a message, and the person it may concern.
///
/// @param own whether that person wrote it
/// @param read whether it was read already, on any device
/// @param follows whether the person follows the thread; true for rooms
/// @param wish what the person arranged for the room; for a thread for its home
/// @param everything whether the person wants to be told of all rooms unless arranged otherwise
/// @param keyword whether it contains one of the person's words
/// @param asked whether it asks that person for an answer, or reminds of one
record NoticeFacts(
        boolean own, boolean read, RoomKind kind, boolean follows, Wish wish, boolean everything, Named named,
        boolean keyword, boolean asked, Urgency urgency, Times times, Engaged engaged, NoticeSound sound) {

    boolean personal() {
        return named == Named.ME || asked;
    }

    boolean pointed() {
        return named != Named.NO || keyword || asked;
    }
}
