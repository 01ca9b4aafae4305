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

/// The SQL of rooms and threads.
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

    /// The home of every thread.
    Map<RoomId, RoomId> homes(Sql sql) {
        var homes = new HashMap<RoomId, RoomId>();
        sql.query("select id, home_id from chat_room where kind = 'THREAD'")
                .each(row -> homes.put(new RoomId(row.longOf("id")), new RoomId(row.longOf("home_id"))));
        return homes;
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

    /// How a room, or the home of a thread, is called.
    String title(Sql sql, RoomId room) {
        return sql.query("""
                select coalesce(home.name, room.name) as title
                from chat_room room left join chat_room home on home.id = room.home_id
                where room.id = :room
                """)
                .bind("room", room.value())
                .one(row -> row.text("title"));
    }
}
