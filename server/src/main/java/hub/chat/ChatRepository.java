package hub.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of messages and of rooms as one member sees them. Every query goes through the caller's membership, so that
/// what a person is not in does not exist for that person.
final class ChatRepository {

    private static final int PREVIEW_CHARS = 80;

    private final Function<PersonId, PersonBrief> brief;

    ChatRepository(Function<PersonId, PersonBrief> brief) {
        this.brief = brief;
    }

    List<RoomSummary> rooms(Sql sql, PersonId me, int limit) {
        return sql.query(SUMMARY + """
                where me.person_id = :me
                order by coalesce(newest.at, room.created_at) desc, room.id
                limit :limit
                """)
                .bind("me", me)
                .bind("preview", PREVIEW_CHARS)
                .bind("limit", limit)
                .list(row -> summary(row, me));
    }

    Optional<RoomSummary> room(Sql sql, PersonId me, RoomId room) {
        return sql.query(SUMMARY + "where me.person_id = :me and me.room_id = :room")
                .bind("me", me)
                .bind("room", room.value())
                .bind("preview", PREVIEW_CHARS)
                .first(row -> summary(row, me));
    }

    Optional<RoomSummary> direct(Sql sql, PersonId me, String pair) {
        return sql.query(SUMMARY + "where me.person_id = :me and room.pair = :pair")
                .bind("me", me)
                .bind("pair", pair)
                .bind("preview", PREVIEW_CHARS)
                .first(row -> summary(row, me));
    }

    private static final String SUMMARY = """
            select room.id, room.kind, room.name, room.purpose, room.unit_id, room.pair, room.members, room.head,
                   me.mine, me.shown, newest.author_id, newest.at, substr(newest.text, 1, :preview) as text
            from chat_member me
            join chat_room room on room.id = me.room_id
            left join chat_message newest on newest.room_id = room.id and newest.n = room.head
            """;

    /// Messages n in [from, to], oldest first; empty for who is not a member.
    List<Message> messages(Sql sql, PersonId me, RoomId room, long from, long to) {
        return sql.query("""
                select message.n, message.author_id, message.at, message.text, message.op
                from chat_member me
                join chat_message message on message.room_id = me.room_id
                where me.person_id = :me and me.room_id = :room and message.n between :from and :to
                order by message.n
                """)
                .bind("me", me)
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .list(row -> message(row, room));
    }

    Optional<Message> byOperation(Sql sql, PersonId me, String op) {
        return sql.query("""
                select room_id, n, author_id, at, text, op from chat_message where author_id = :me and op = :op
                """)
                .bind("me", me)
                .bind("op", op)
                .first(row -> message(row, new RoomId(row.longOf("room_id"))));
    }

    /// Takes the next number of a room; empty for who is not a member.
    Optional<Long> takeNumber(Sql sql, PersonId me, RoomId room) {
        return sql.query("""
                update chat_room set head = head + 1
                where id = :room and exists (
                    select 1 from chat_member me where me.room_id = :room and me.person_id = :me)
                returning head
                """)
                .bind("room", room.value())
                .bind("me", me)
                .first(row -> row.longOf("head"));
    }

    void insert(Sql sql, Message message) {
        sql.update("""
                insert into chat_message (room_id, n, author_id, at, text, op)
                values (:room, :n, :author, :at, :text, :op)
                """)
                .bind("room", message.room().value())
                .bind("n", message.n())
                .bind("author", message.author().id())
                .bind("at", message.at())
                .bind("text", message.text())
                .bind("op", message.op())
                .run();
    }

    void point(Sql sql, PersonId me, RoomId room, long mine, long shown) {
        sql.update("""
                update chat_member set mine = :mine, shown = :shown where room_id = :room and person_id = :me
                """)
                .bind("mine", mine)
                .bind("shown", shown)
                .bind("room", room.value())
                .bind("me", me)
                .run();
    }

    /// Members whose pointer has reached `n` (`read`) or has not, the author left out.
    List<PersonId> readers(Sql sql, RoomId room, long n, PersonId author, Reading reading, int limit) {
        return sql.query("""
                select person_id from chat_member
                where room_id = :room and person_id <> :author and (shown >= :n) = :read
                order by person_id limit :limit
                """)
                .bind("room", room.value())
                .bind("author", author)
                .bind("n", n)
                .bind("read", reading == Reading.READ)
                .bind("limit", limit)
                .list(row -> new PersonId(row.longOf("person_id")));
    }

    int countReaders(Sql sql, RoomId room, long n, PersonId author, Reading reading) {
        return sql.query("""
                select count(*) as readers from chat_member
                where room_id = :room and person_id <> :author and (shown >= :n) = :read
                """)
                .bind("room", room.value())
                .bind("author", author)
                .bind("n", n)
                .bind("read", reading == Reading.READ)
                .one(row -> row.intOf("readers"));
    }

    List<PersonId> members(Sql sql, RoomId room) {
        return sql.query("select person_id from chat_member where room_id = :room")
                .bind("room", room.value())
                .list(row -> new PersonId(row.longOf("person_id")));
    }

    enum Reading {
        READ,
        UNREAD
    }

    private RoomSummary summary(Row row, PersonId me) {
        var unit = row.longOrNull("unit_id");
        return new RoomSummary(
                new RoomId(row.longOf("id")),
                RoomKind.valueOf(row.text("kind")),
                row.text("name"),
                row.textOrNull("purpose"),
                unit == null ? null : new UnitId(unit),
                other(row.textOrNull("pair"), me),
                row.intOf("members"),
                row.longOf("head"),
                row.longOf("mine"),
                row.longOf("shown"),
                preview(row));
    }

    private @Nullable PersonBrief other(@Nullable String pair, PersonId me) {
        return pair == null ? null : brief.apply(Pair.parse(pair).other(me));
    }

    private RoomSummary.@Nullable Preview preview(Row row) {
        var author = row.longOrNull("author_id");
        return author == null
                ? null
                : new RoomSummary.Preview(
                        row.longOf("head"),
                        brief.apply(new PersonId(author)).name(),
                        row.text("text"),
                        row.instant("at"));
    }

    private Message message(Row row, RoomId room) {
        Instant at = row.instant("at");
        var author = brief.apply(new PersonId(row.longOf("author_id")));
        return new Message(room, row.longOf("n"), author, at, row.text("text"), row.textOrNull("op"));
    }
}
