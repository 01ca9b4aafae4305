package hub.chat.notice;

import java.util.List;

import hub.chat.room.RoomId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// What a person arranged for rooms.
interface Arranged {

    Wish wish(Sql sql, PersonId person, RoomId home);

    /// Words of which the person wants to hear in any room.
    List<String> keywords(Sql sql, PersonId person);
}
