package hub.chat.find;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import hub.chat.room.MessageKey;
import hub.chat.room.RoomId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;

/// The SQL of finding.
final class FindRepository {

    /// So many bits of a rowid say when; the others say in which room.
    private static final int BITS = 32;

    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    static final String HITS = """
            select rowid from chat_find
            where chat_find match :query and rowid between :from and :to
            order by rowid desc limit :limit
            """;

    static final String KNOWN = "select home_id, k, room_id, n from chat_found where room_id = :room and n = :n";

    /// A message with its place in the index.
    record Hit(MessageKey message, long k) {}

    /// What is to be indexed of a message.
    record Said(RoomId home, Instant at, String text) {}

    /// The newest messages of a room and its threads that match, older than `before`.
    List<Hit> hits(Sql sql, RoomId home, String query, long before, int limit) {
        var places = sql.query(HITS)
                .bind("query", query)
                .bind("from", rowid(home.value(), 0))
                .bind("to", rowid(home.value(), Math.clamp(before, 0, 1L << BITS) - 1))
                .bind("limit", limit)
                .list(row -> row.longOf("rowid") & ((1L << BITS) - 1));
        return sql.query("""
                select room_id, n, k from chat_found where home_id = :home and k in (:places) order by k desc
                """)
                .bind("home", home.value())
                .bind("places", places)
                .list(FindRepository::hit);
    }

    private static Hit hit(Row row) {
        return new Hit(new MessageKey(new RoomId(row.longOf("room_id")), row.longOf("n")), row.longOf("k"));
    }

    /// A message as it is now; empty if it is gone.
    Optional<Said> said(Sql sql, MessageKey message) {
        return sql.query("""
                select coalesce(room.home_id, room.id) as home, message.at, message.text
                from chat_message message join chat_room room on room.id = message.room_id
                where message.room_id = :room and message.n = :n and message.state = 'SENT'
                """)
                .bind("room", message.room().value())
                .bind("n", message.n())
                .first(row -> new Said(new RoomId(row.longOf("home")), row.instant("at"), row.text("text")));
    }

    /// Takes a message into the index, which must not have it.
    void add(Sql sql, MessageKey message, Said said, String words) {
        sql.update("insert into chat_find (rowid, words) values (:rowid, :words)")
                .bind("rowid", rowid(said.home().value(), place(sql, message, said)))
                .bind("words", words)
                .run();
    }

    private static long place(Sql sql, MessageKey message, Said said) {
        var k = said.at().getEpochSecond() - BEGIN.getEpochSecond();
        while (!takePlace(sql, message, said.home(), k)) {
            k++;
        }
        return k;
    }

    private static boolean takePlace(Sql sql, MessageKey message, RoomId home, long k) {
        return sql.update("""
                insert into chat_found (home_id, k, room_id, n) values (:home, :k, :room, :n)
                on conflict (home_id, k) do nothing
                """)
                .bind("home", home.value())
                .bind("k", k)
                .bind("room", message.room().value())
                .bind("n", message.n())
                .run() == 1;
    }

    /// Takes a message out of the index; nothing happens if it is not in it.
    void remove(Sql sql, MessageKey message) {
        sql.query(KNOWN)
                .bind("room", message.room().value())
                .bind("n", message.n())
                .first(row -> rowid(row.longOf("home_id"), row.longOf("k")))
                .ifPresent(rowid -> remove(sql, message, rowid));
    }

    private static void remove(Sql sql, MessageKey message, long rowid) {
        sql.update("delete from chat_find where rowid = :rowid").bind("rowid", rowid).run();
        sql.update("delete from chat_found where room_id = :room and n = :n")
                .bind("room", message.room().value())
                .bind("n", message.n())
                .run();
    }

    /// How far the log has been read.
    Optional<Long> position(Sql sql) {
        return sql.query("select seq from chat_find_place").first(row -> row.longOf("seq"));
    }

    void moveTo(Sql sql, long seq) {
        sql.update("insert into chat_find_place (one, seq) values (1, :seq) on conflict (one) do update set seq = :seq")
                .bind("seq", seq)
                .run();
    }

    /// Notes that all there is so far is still to be read.
    void leaveAll(Sql sql) {
        sql.update("insert into chat_find_rest (room_id, n) select id, head from chat_room where head > 0").run();
    }

    /// A room or thread with messages still to be read, and the newest of them.
    Optional<MessageKey> rest(Sql sql) {
        return sql.query("select room_id, n from chat_find_rest limit 1")
                .first(row -> new MessageKey(new RoomId(row.longOf("room_id")), row.longOf("n")));
    }

    /// Notes that only messages up to `n` are still to be read.
    void leave(Sql sql, RoomId room, long n) {
        sql.update(n > 0
                ? "update chat_find_rest set n = :n where room_id = :room"
                : "delete from chat_find_rest where room_id = :room and :n < 1")
                .bind("room", room.value())
                .bind("n", n)
                .run();
    }

    private static long rowid(long home, long k) {
        return (home << BITS) + k;
    }
}
