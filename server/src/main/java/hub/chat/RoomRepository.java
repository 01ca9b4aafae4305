package hub.chat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL that makes rooms and changes who is in them.
final class RoomRepository {

    RoomId create(Sql sql, NewRoom room, Instant now) {
        return new RoomId(sql.update("""
                insert into chat_room (kind, name, purpose, unit_id, pair, created_at)
                values (:kind, :name, :purpose, :unit, :pair, :now)
                returning id
                """)
                .bind("kind", room.kind())
                .bind("name", room.name())
                .bind("purpose", room.purpose())
                .bind("unit", room.unit())
                .bind("pair", room.pair())
                .bind("now", now)
                .key());
    }

    /// A room to be made.
    record NewRoom(
            RoomKind kind, String name, @Nullable String purpose, @Nullable UnitId unit, @Nullable String pair) {}

    /// Adds a member who has nothing unread; false if already one.
    boolean add(Sql sql, RoomId room, PersonId person, Instant now) {
        var added = sql.update("""
                insert into chat_member (room_id, person_id, joined_at, mine, shown)
                select id, :person, :now, head, head from chat_room where id = :room
                on conflict (room_id, person_id) do nothing
                """)
                .bind("room", room.value())
                .bind("person", person)
                .bind("now", now)
                .run() == 1;
        if (added) {
            count(sql, room, 1);
        }
        return added;
    }

    boolean remove(Sql sql, RoomId room, PersonId person) {
        var removed = sql.update("delete from chat_member where room_id = :room and person_id = :person")
                .bind("room", room.value())
                .bind("person", person)
                .run() == 1;
        if (removed) {
            count(sql, room, -1);
        }
        return removed;
    }

    /// Tells of every member of every room, one row at a time: there may be millions.
    void memberships(Sql sql, Membership each) {
        sql.query("select room_id, person_id, shown from chat_member")
                .each(row -> each.is(
                        new RoomId(row.longOf("room_id")),
                        new PersonId(row.longOf("person_id")),
                        row.longOf("shown")));
    }

    /// Hears of one member of one room and how far that member has shown to have read.
    interface Membership {
        void is(RoomId room, PersonId person, long shown);
    }

    int members(Sql sql, RoomId room) {
        return sql.query("select members from chat_room where id = :room")
                .bind("room", room.value())
                .one(row -> row.intOf("members"));
    }

    void rename(Sql sql, RoomId room, String name, @Nullable String purpose) {
        sql.update("update chat_room set name = :name, purpose = :purpose where id = :room")
                .bind("name", name)
                .bind("purpose", purpose)
                .bind("room", room.value())
                .run();
    }

    /// The rooms of units, with who is in them.
    Map<UnitId, UnitRoom> unitRooms(Sql sql) {
        var rooms = new HashMap<UnitId, UnitRoom>();
        sql.query("""
                select room.id, room.unit_id, room.name, member.person_id
                from chat_room room left join chat_member member on member.room_id = room.id
                where room.unit_id is not null
                """).each(row -> {
            var unit = new UnitId(row.longOf("unit_id"));
            var room = rooms.computeIfAbsent(
                    unit, _ -> new UnitRoom(new RoomId(row.longOf("id")), row.text("name"), new HashSet<>()));
            var person = row.longOrNull("person_id");
            if (person != null) {
                room.people().add(new PersonId(person));
            }
        });
        return rooms;
    }

    /// The room of a unit as it is.
    record UnitRoom(RoomId id, String name, Set<PersonId> people) {}

    private static void count(Sql sql, RoomId room, int change) {
        sql.update("update chat_room set members = members + :change where id = :room")
                .bind("change", change)
                .bind("room", room.value())
                .run();
    }
}
