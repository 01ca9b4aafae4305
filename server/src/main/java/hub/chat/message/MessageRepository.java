package hub.chat.message;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.chat.message.Message.Source;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mention;
import hub.chat.room.MentionKind;
import hub.chat.room.RoomId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of messages. Every query goes through the caller's membership of the room or, for a thread, of its home, so that
/// what a person is not in does not exist for that person.
final class MessageRepository {

    private static final String COLUMNS = """
            message.room_id, message.n, message.author_id, message.at, message.text, message.op, message.parts,
            message.state, message.urgency, message.edited_at, message.pinned_at,
            message.from_room, message.from_n, message.from_author, message.from_at
            """;

    private static final String OF_ROOM = "select " + COLUMNS + """
            from chat_room room
            join chat_member me on me.room_id = coalesce(room.home_id, room.id) and me.person_id = :me
            join chat_message message on message.room_id = room.id
            where room.id = :room
            """;

    static final String PAGE = OF_ROOM + "and message.n between :from and :to order by message.n";

    static final String SINCE = """
            select n from chat_message where room_id = :room and at >= :from order by at, n limit 1
            """;

    /// Both indices begin with the room; left alone, SQLite takes the one that reads all of it.
    static final String COPY = """
            select n from chat_message indexed by chat_message_at
            where room_id = :home and at = :at and from_room = :room and from_n = :n
            """;

    private final ChatPeople people;

    MessageRepository(ChatPeople people) {
        this.people = people;
    }

    /// Messages n in [from, to], oldest first; empty for who is not a member.
    List<Stored> page(Sql sql, PersonId me, RoomId room, long from, long to) {
        return sql.query(PAGE)
                .bind("me", me)
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .list(this::stored);
    }

    /// One message; empty for who is not a member.
    Optional<Stored> one(Sql sql, PersonId me, RoomId room, long n) {
        return page(sql, me, room, n, n).stream().findFirst();
    }

    /// The messages with these numbers, in their order; none for who is not a member.
    List<Stored> some(Sql sql, PersonId me, RoomId room, List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return sql.query(OF_ROOM + "and message.n in (:numbers)")
                .bind("me", me)
                .bind("room", room.value())
                .bind("numbers", numbers)
                .list(this::stored)
                .stream()
                .sorted(Comparator.comparingInt(row -> numbers.indexOf(row.n())))
                .toList();
    }

    /// Number of the first message that came at this moment or later.
    Optional<Long> since(Sql sql, RoomId room, Instant from) {
        return sql.query(SINCE).bind("room", room.value()).bind("from", from).first(row -> row.longOf("n"));
    }

    /// Where a message stands.
    record Place(RoomId room, long n) {}

    /// Where an answer that was given in the room as well stands there.
    Optional<Place> copyInRoom(Sql sql, RoomId home, Stored answer) {
        return sql.query(COPY)
                .bind("home", home.value())
                .bind("at", answer.at())
                .bind("room", answer.room().value())
                .bind("n", answer.n())
                .first(row -> new Place(home, row.longOf("n")));
    }

    /// The answer in a thread of the same room that this message is the copy of.
    Optional<Place> answerOf(Sql sql, Stored copy) {
        var source = copy.source();
        if (source == null || !source.at().equals(copy.at()) || !source.author().id().equals(copy.author())) {
            return Optional.empty();
        }
        return sql.query("select id from chat_room where id = :thread and home_id = :home")
                .bind("thread", source.room().value())
                .bind("home", copy.room().value())
                .first(row -> new Place(source.room(), source.n()));
    }

    /// Whether a member may write in a room.
    boolean mayWrite(Sql sql, PersonId me, RoomId home) {
        return sql.query("""
                select 1 from chat_member me join chat_room room on room.id = me.room_id
                where me.room_id = :home and me.person_id = :me and (room.posting = 'ALL' or me.owner = 1)
                """)
                .bind("home", home.value())
                .bind("me", me)
                .first(_ -> true)
                .orElse(false);
    }

    Optional<Stored> byOperation(Sql sql, PersonId author, String op) {
        return sql.query("select " + COLUMNS + "from chat_message message where author_id = :author and op = :op")
                .bind("author", author)
                .bind("op", op)
                .first(this::stored);
    }

    /// Takes the next number of a room or thread; empty for who is not a member or may not write.
    Optional<Taken> takeNumber(Sql sql, PersonId me, RoomId room) {
        return sql.query("""
                update chat_room set head = head + 1
                where id = :room and exists (
                    select 1 from chat_member me join chat_room home on home.id = me.room_id
                    where me.room_id = coalesce(chat_room.home_id, chat_room.id) and me.person_id = :me
                        and home.archived_at is null and (chat_room.posting = 'ALL' or me.owner = 1))
                returning head, coalesce(home_id, id) as home, coalesce(root_n, 0) as root
                """)
                .bind("room", room.value())
                .bind("me", me)
                .first(row -> new Taken(row.longOf("head"), new RoomId(row.longOf("home")), row.longOf("root")));
    }

    /// The number a message gets, the room that hears of it, and the number of what it answers there (0: nothing).
    record Taken(long n, RoomId home, long root) {}

    void insert(Sql sql, Stored message) {
        var source = message.source();
        sql.update("""
                insert into chat_message (
                    room_id, n, author_id, at, text, op, parts, urgency, from_room, from_n, from_author, from_at)
                values (:room, :n, :author, :at, :text, :op, :parts, :urgency, :fromRoom, :fromN, :fromAuthor, :fromAt)
                """)
                .bind("room", message.room().value())
                .bind("n", message.n())
                .bind("author", message.author())
                .bind("at", message.at())
                .bind("text", message.text())
                .bind("op", message.op())
                .bind("parts", message.parts())
                .bind("urgency", message.urgency())
                .bind("fromRoom", source == null ? null : source.room().value())
                .bind("fromN", source == null ? null : source.n())
                .bind("fromAuthor", source == null ? null : source.author().id())
                .bind("fromAt", source == null ? null : source.at())
                .run();
    }

    Optional<PersonId> author(Sql sql, RoomId room, long n) {
        return sql.query("select author_id from chat_message where room_id = :room and n = :n")
                .bind("room", room.value())
                .bind("n", n)
                .first(row -> new PersonId(row.longOf("author_id")));
    }

    /// Remembers who was named.
    void name(Sql sql, RoomId room, long n, List<Mention> mentions) {
        mentions.forEach(mention -> sql.update("""
                insert into chat_mention (room_id, n, kind, target) values (:room, :n, :kind, :target)
                """)
                .bind("room", room.value())
                .bind("n", n)
                .bind("kind", mention.kind())
                .bind("target", mention.id())
                .run());
    }

    /// Who was named when a message was sent, without names.
    List<Mention> named(Sql sql, RoomId room, long n) {
        return sql.query("select kind, target from chat_mention where room_id = :room and n = :n order by kind, target")
                .bind("room", room.value())
                .bind("n", n)
                .list(row -> new Mention(MentionKind.valueOf(row.text("kind")), row.longOf("target"), ""));
    }

    void addPart(Sql sql, RoomId room, long n, Part part) {
        sql.update("update chat_message set parts = parts | :bit where room_id = :room and n = :n")
                .bind("bit", part.bit())
                .bind("room", room.value())
                .bind("n", n)
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

    enum Reading {
        READ,
        UNREAD
    }

    private Stored stored(Row row) {
        return new Stored(
                new RoomId(row.longOf("room_id")),
                row.longOf("n"),
                new PersonId(row.longOf("author_id")),
                row.instant("at"),
                row.text("text"),
                row.textOrNull("op"),
                row.intOf("parts"),
                MessageState.valueOf(row.text("state")),
                Urgency.valueOf(row.text("urgency")),
                row.instantOrNull("edited_at"),
                row.instantOrNull("pinned_at"),
                source(row));
    }

    private @Nullable Source source(Row row) {
        var room = row.longOrNull("from_room");
        return room == null
                ? null
                : new Source(
                        new RoomId(room),
                        row.longOf("from_n"),
                        people.brief(new PersonId(row.longOf("from_author"))),
                        row.instant("from_at"));
    }
}
