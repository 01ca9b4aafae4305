package hub.chat.room;

import java.util.List;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of open rooms: the only one that looks beyond what the caller is in.
final class OpenRoomRepository {

    List<RoomAnswer.OpenRoom> all(Sql sql, PersonId me) {
        return sql.query("""
                select room.id, room.name, room.purpose, room.icon, room.members,
                       exists (select 1 from chat_member where room_id = room.id and person_id = :me) as joined
                from chat_room room
                where room.open = 1 and room.archived_at is null
                """)
                .bind("me", me)
                .list(row -> new RoomAnswer.OpenRoom(
                        new RoomId(row.longOf("id")),
                        row.text("name"),
                        row.textOrNull("purpose"),
                        RoomIcon.of(row.textOrNull("icon")),
                        row.intOf("members"),
                        row.bool("joined")));
    }

    /// Whether the room is open and in use, or the person in it already.
    boolean joinable(Sql sql, PersonId me, RoomId room) {
        return sql.query("""
                select 1 from chat_room room
                where room.id = :room and room.kind <> 'THREAD' and (room.open = 1 and room.archived_at is null
                    or exists (select 1 from chat_member where room_id = room.id and person_id = :me))
                """)
                .bind("room", room.value())
                .bind("me", me)
                .first(row -> true)
                .isPresent();
    }
}
