package hub.chat.notice;

import java.util.List;

import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Asks the arrangement of rooms.
record ArrangedRooms(Rooms rooms) implements Arranged {

    @Override
    public Wish wish(Sql sql, PersonId person, RoomId home) {
        return rooms.level(sql, person, home).map(level -> Wish.valueOf(level.name())).orElse(Wish.USUAL);
    }

    @Override
    public List<String> keywords(Sql sql, PersonId person) {
        return rooms.keywords(sql, person);
    }
}
