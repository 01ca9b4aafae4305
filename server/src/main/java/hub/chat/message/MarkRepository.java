package hub.chat.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hub.chat.message.Message.Reaction;
import hub.chat.room.RoomId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of signs under messages and of pins.
final class MarkRepository {

    static final String REACTIONS = """
            select n, kind, count(*) as count, max(person_id = :me) as mine
            from chat_reaction where room_id = :room and n between :from and :to
            group by n, kind
            """;

    static final String PINS = "select n from chat_message where room_id = :room and pinned_at is not null "
            + "order by pinned_at desc, n desc limit :limit";

    /// The signs under messages n in [from, to] of a room, by number, in the order of their kinds.
    Map<Long, List<Reaction>> reactions(Sql sql, PersonId me, RoomId room, long from, long to) {
        var reactions = new HashMap<Long, List<Reaction>>();
        sql.query(REACTIONS)
                .bind("me", me)
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .each(row -> reactions.computeIfAbsent(row.longOf("n"), _ -> new ArrayList<>(2))
                        .add(new Reaction(
                                ReactionKind.valueOf(row.text("kind")), row.intOf("count"), row.bool("mine"))));
        return reactions;
    }

    /// False if it was so before.
    boolean react(Sql sql, RoomId room, long n, ReactionKind kind, PersonId person, Instant now) {
        return sql.update("""
                insert into chat_reaction (room_id, n, kind, person_id, at) values (:room, :n, :kind, :person, :now)
                on conflict (room_id, n, kind, person_id) do nothing
                """)
                .bind("room", room.value())
                .bind("n", n)
                .bind("kind", kind)
                .bind("person", person)
                .bind("now", now)
                .run() == 1;
    }

    /// False if it was so before.
    boolean unreact(Sql sql, RoomId room, long n, ReactionKind kind, PersonId person) {
        return sql.update("""
                delete from chat_reaction
                where room_id = :room and n = :n and kind = :kind and person_id = :person
                """)
                .bind("room", room.value())
                .bind("n", n)
                .bind("kind", kind)
                .bind("person", person)
                .run() == 1;
    }

    int count(Sql sql, RoomId room, long n, ReactionKind kind) {
        return sql
                .query("select count(*) as count from chat_reaction where room_id = :room and n = :n and kind = :kind")
                .bind("room", room.value())
                .bind("n", n)
                .bind("kind", kind)
                .one(row -> row.intOf("count"));
    }

    /// Who put this sign, the first first.
    List<PersonId> people(Sql sql, RoomId room, long n, ReactionKind kind, int limit) {
        return sql.query("""
                select person_id from chat_reaction where room_id = :room and n = :n and kind = :kind
                order by at, person_id limit :limit
                """)
                .bind("room", room.value())
                .bind("n", n)
                .bind("kind", kind)
                .bind("limit", limit)
                .list(row -> new PersonId(row.longOf("person_id")));
    }

    /// Numbers of the pinned messages of a room, the one pinned last first.
    List<Long> pins(Sql sql, RoomId room, int limit) {
        return sql.query(PINS).bind("room", room.value()).bind("limit", limit).list(row -> row.longOf("n"));
    }

    void pin(Sql sql, RoomId room, long n, Instant now) {
        sql.update("update chat_message set pinned_at = :now where room_id = :room and n = :n")
                .bind("now", now)
                .bind("room", room.value())
                .bind("n", n)
                .run();
    }

    void unpin(Sql sql, RoomId room, long n) {
        sql.update("update chat_message set pinned_at = null where room_id = :room and n = :n")
                .bind("room", room.value())
                .bind("n", n)
                .run();
    }
}
