package hub.chat.room;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL that makes rooms and changes who is in them.
final class RoomRepository {

    private final ReceiptsRule rule;

    RoomRepository(ReceiptsRule rule) {
        this.rule = rule;
    }

    RoomId create(Sql sql, NewRoom room, Instant now) {
        return new RoomId(sql.update("""
                insert into chat_room (kind, name, purpose, unit_id, pair, open, created_at)
                values (:kind, :name, :purpose, :unit, :pair, :open, :now)
                returning id
                """)
                .bind("kind", room.kind())
                .bind("name", room.name())
                .bind("purpose", room.purpose())
                .bind("unit", room.unit())
                .bind("pair", room.pair())
                .bind("open", room.open())
                .bind("now", now)
                .key());
    }

    /// A room to be made.
    record NewRoom(
            RoomKind kind, String name, @Nullable String purpose, @Nullable UnitId unit, @Nullable String pair,
            boolean open) {}

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

    RoomId createThread(Sql sql, RoomId home, long root, Instant now) {
        return new RoomId(sql.update("""
                insert into chat_room (kind, name, home_id, root_n, created_at)
                values ('THREAD', '', :home, :root, :now)
                returning id
                """)
                .bind("home", home.value())
                .bind("root", root)
                .bind("now", now)
                .key());
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

    /// A room or thread as this person may use it; empty for who is not a member of its home.
    Optional<Lane> lane(Sql sql, PersonId person, RoomId room) {
        return sql.query("""
                select room.id, home.id as home_id, coalesce(room.root_n, 0) as root_n, room.kind, home.receipts,
                       me.owner, home.archived_at is not null as archived, room.head,
                       coalesce(here.mine, 0) as mine, coalesce(here.shown, 0) as shown, here.mine is not null as follows
                from chat_room room
                join chat_room home on home.id = coalesce(room.home_id, room.id)
                join chat_member me on me.room_id = home.id and me.person_id = :me
                left join chat_member here on here.room_id = room.id and here.person_id = :me
                where room.id = :room
                """)
                .bind("me", person)
                .bind("room", room.value())
                .first(row -> new Lane(
                        new RoomId(row.longOf("id")),
                        new RoomId(row.longOf("home_id")),
                        row.longOf("root_n"),
                        RoomKind.valueOf(row.text("kind")),
                        rule.effective(Receipts.valueOf(row.text("receipts"))),
                        row.bool("owner"),
                        row.bool("archived"),
                        row.longOf("head"),
                        row.longOf("mine"),
                        row.longOf("shown"),
                        row.bool("follows")));
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

    /// The home of every thread.
    Map<RoomId, RoomId> homes(Sql sql) {
        var homes = new HashMap<RoomId, RoomId>();
        sql.query("select id, home_id from chat_room where kind = 'THREAD'")
                .each(row -> homes.put(new RoomId(row.longOf("id")), new RoomId(row.longOf("home_id"))));
        return homes;
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

    /// How a room is called and run by its own table.
    RoomSettings settings(Sql sql, RoomId room) {
        return sql.query("select name, purpose, icon, open, posting, receipts from chat_room where id = :room")
                .bind("room", room.value())
                .one(row -> new RoomSettings(
                        row.text("name"),
                        row.textOrNull("purpose"),
                        RoomIcon.of(row.textOrNull("icon")),
                        row.bool("open"),
                        Posting.valueOf(row.text("posting")),
                        Receipts.valueOf(row.text("receipts"))));
    }

    /// Who has a name is no longer named by its people.
    void set(Sql sql, RoomId room, RoomSettings settings) {
        sql.update("""
                update chat_room
                set name = :name, purpose = :purpose, icon = :icon, open = :open, posting = :posting,
                    receipts = :receipts, pair = case when :name = '' then pair end
                where id = :room
                """)
                .bind("name", settings.name())
                .bind("purpose", settings.purpose())
                .bind("icon", settings.icon())
                .bind("open", settings.open())
                .bind("posting", settings.posting())
                .bind("receipts", settings.receipts())
                .bind("room", room.value())
                .run();
    }

    /// Archives a room with its threads, or neither.
    void setArchived(Sql sql, RoomId room, @Nullable Instant at) {
        sql.update("""
                update chat_room set archived_at = :at where id = :room or kind = 'THREAD' and home_id = :room
                """)
                .bind("at", at)
                .bind("room", room.value())
                .run();
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

    /// Rooms that do not show how far their members have read.
    List<RoomId> silent(Sql sql) {
        return sql.query("select id, receipts from chat_room where kind <> 'THREAD'")
                .list(row -> rule.effective(Receipts.valueOf(row.text("receipts"))) == Receipts.OFF
                        ? Optional.of(new RoomId(row.longOf("id")))
                        : Optional.<RoomId>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// How a room is called and run now.
    RoomEvent.Changed changed(Sql sql, RoomId room) {
        return sql.query("""
                select name, purpose, icon, open, posting, receipts, archived_at from chat_room where id = :room
                """)
                .bind("room", room.value())
                .one(row -> new RoomEvent.Changed(
                        room,
                        row.text("name"),
                        row.textOrNull("purpose"),
                        RoomIcon.of(row.textOrNull("icon")),
                        row.bool("open"),
                        Posting.valueOf(row.text("posting")),
                        rule.effective(Receipts.valueOf(row.text("receipts"))),
                        row.instantOrNull("archived_at")));
    }

    /// The rooms of units, with who is in them.
    Map<UnitId, UnitRoom> unitRooms(Sql sql) {
        var rooms = new HashMap<UnitId, UnitRoom>();
        sql.query("""
                select room.id, room.unit_id, room.name, member.person_id, member.owner
                from chat_room room left join chat_member member on member.room_id = room.id
                where room.unit_id is not null
                """).each(row -> {
            var unit = new UnitId(row.longOf("unit_id"));
            var room = rooms.computeIfAbsent(
                    unit, _ -> new UnitRoom(new RoomId(row.longOf("id")), row.text("name"), new HashSet<>(),
                            new HashSet<>()));
            var person = row.longOrNull("person_id");
            if (person != null) {
                room.people().add(new PersonId(person));
                if (row.bool("owner")) {
                    room.owners().add(new PersonId(person));
                }
            }
        });
        return rooms;
    }

    /// The room of a unit as it is.
    record UnitRoom(RoomId id, String name, Set<PersonId> people, Set<PersonId> owners) {}

    private static void count(Sql sql, RoomId room, int change) {
        sql.update("update chat_room set members = members + :change where id = :room")
                .bind("change", change)
                .bind("room", room.value())
                .run();
    }
}
