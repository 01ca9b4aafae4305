package hub.chat.message;

import java.time.Instant;
import java.util.List;

import hub.chat.message.MessageAnswer.Version;
import hub.chat.room.RoomId;
import hub.kernel.db.Sql;

/// The SQL of messages that say something else than before, or nothing any more.
final class ChangeRepository {

    private static final List<String> HANGING = List.of("chat_version", "chat_mention", "chat_reaction");

    /// Keeps what a message said until now. Two changes within a millisecond are still two.
    void keepVersion(Sql sql, RoomId room, long n, Instant now) {
        sql.update("""
                insert into chat_version (room_id, n, until, text)
                select room_id, n,
                       max(:now, (select coalesce(max(until) + 1, 0) from chat_version
                                  where room_id = :room and n = :n)),
                       text
                from chat_message where room_id = :room and n = :n
                """)
                .bind("room", room.value())
                .bind("n", n)
                .bind("now", now)
                .run();
    }

    void say(Sql sql, RoomId room, long n, String text, Instant now) {
        sql.update("update chat_message set text = :text, edited_at = :now where room_id = :room and n = :n")
                .bind("text", text)
                .bind("now", now)
                .bind("room", room.value())
                .bind("n", n)
                .run();
    }

    List<Version> versions(Sql sql, RoomId room, long n) {
        return sql.query("select text, until from chat_version where room_id = :room and n = :n order by until")
                .bind("room", room.value())
                .bind("n", n)
                .list(row -> new Version(row.text("text"), row.instant("until")));
    }

    /// Leaves of a message that there was one, and its thread.
    void clear(Sql sql, RoomId room, long n, MessageState state) {
        sql.update("""
                update chat_message set
                    text = '', state = :state, edited_at = null, pinned_at = null, urgency = 'NORMAL',
                    parts = parts & :thread, from_room = null, from_n = null, from_author = null, from_at = null
                where room_id = :room and n = :n
                """)
                .bind("state", state)
                .bind("thread", Part.THREAD.bit())
                .bind("room", room.value())
                .bind("n", n)
                .run();
        HANGING.forEach(table -> sql.update("delete from " + table + " where room_id = :room and n = :n")
                .bind("room", room.value())
                .bind("n", n)
                .run());
    }
}
