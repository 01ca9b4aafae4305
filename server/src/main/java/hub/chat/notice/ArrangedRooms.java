package hub.chat.notice;

import java.util.List;

import hub.chat.room.RoomId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Asks the arrangement of rooms.
final class ArrangedRooms implements Arranged {

    @Override
    public Wish wish(Sql sql, PersonId person, RoomId home) {
        return Wish.USUAL;
    }

    @Override
    public List<String> keywords(Sql sql, PersonId person) {
        return List.of();
    }
}
