package hub.chat.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of who is in a room, follows a thread, and how far they have read.
final class MemberRepository {

    /// Adds a member who has nothing unread; false if already one.
    boolean add(Sql sql, RoomId room, PersonId person, boolean owner, Instant now) {
        var added = sql.update("""
                insert into chat_member (room_id, person_id, joined_at, mine, shown, owner)
                select id, :person, :now, head, head, :owner from chat_room where id = :room
                on conflict (room_id, person_id) do nothing
                """)
                .bind("room", room.value())
                .bind("person", person)
                .bind("now", now)
                .bind("owner", owner)
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

    /// Has a person follow a thread who has read up to `read`; false if already so.
    boolean follow(Sql sql, RoomId thread, PersonId person, long read, Instant now) {
        return sql.update("""
                insert into chat_member (room_id, person_id, joined_at, mine, shown)
                values (:thread, :person, :now, :read, :read)
                on conflict (room_id, person_id) do nothing
                """)
                .bind("thread", thread.value())
                .bind("person", person)
                .bind("now", now)
                .bind("read", read)
                .run() == 1;
    }

    /// Has a person follow a thread no longer; false if it was so.
    boolean unfollow(Sql sql, RoomId thread, PersonId person) {
        return sql.update("delete from chat_member where room_id = :thread and person_id = :person")
                .bind("thread", thread.value())
                .bind("person", person)
                .run() == 1;
    }

    /// Has a person follow no thread of a room any longer.
    void unfollowAll(Sql sql, RoomId home, PersonId person) {
        sql.update("""
                delete from chat_member
                where person_id = :person and room_id in (select id from chat_room where home_id = :home)
                """)
                .bind("home", home.value())
                .bind("person", person)
                .run();
    }

    void point(Sql sql, PersonId person, RoomId room, long mine, long shown) {
        sql.update("""
                update chat_member set mine = :mine, shown = :shown where room_id = :room and person_id = :person
                """)
                .bind("mine", mine)
                .bind("shown", shown)
                .bind("room", room.value())
                .bind("person", person)
                .run();
    }

    /// Messages of a room after `mine` that name this person, a unit of theirs or everybody.
    int countNamed(Sql sql, PersonId person, Set<UnitId> units, RoomId room, long mine) {
        return sql.query("""
                select count(distinct n) as named from chat_mention
                where room_id = :room and n > :mine
                    and (kind = 'ROOM' or kind = 'PERSON' and target = :person or kind = 'UNIT' and target in (:units))
                """)
                .bind("room", room.value())
                .bind("mine", mine)
                .bind("person", person)
                .bind("units", units)
                .one(row -> row.intOf("named"));
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

    List<PersonId> people(Sql sql, RoomId room) {
        return sql.query("select person_id from chat_member where room_id = :room")
                .bind("room", room.value())
                .list(row -> new PersonId(row.longOf("person_id")));
    }

    int members(Sql sql, RoomId room) {
        return sql.query("select members from chat_room where id = :room")
                .bind("room", room.value())
                .one(row -> row.intOf("members"));
    }

    /// False if that is so already, or the person is not in the room.
    boolean setOwner(Sql sql, RoomId room, PersonId person, boolean owner) {
        return sql.update("""
                update chat_member set owner = :owner
                where room_id = :room and person_id = :person and owner <> :owner
                """)
                .bind("owner", owner)
                .bind("room", room.value())
                .bind("person", person)
                .run() == 1;
    }

    List<PersonId> owners(Sql sql, RoomId room) {
        return sql.query("select person_id from chat_member where room_id = :room and owner = 1")
                .bind("room", room.value())
                .list(row -> new PersonId(row.longOf("person_id")));
    }

    /// Who has been longest in a group that nobody looks after any longer.
    Optional<PersonId> heir(Sql sql, RoomId room) {
        return sql.query("""
                select member.person_id from chat_member member
                join chat_room room on room.id = member.room_id and room.kind = 'GROUP'
                where member.room_id = :room
                    and not exists (select 1 from chat_member where room_id = :room and owner = 1)
                order by member.joined_at, member.person_id limit 1
                """)
                .bind("room", room.value())
                .first(row -> new PersonId(row.longOf("person_id")));
    }

    private static void count(Sql sql, RoomId room, int change) {
        sql.update("update chat_room set members = members + :change where id = :room")
                .bind("change", change)
                .bind("room", room.value())
                .run();
    }
}
