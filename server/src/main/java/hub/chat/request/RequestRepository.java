package hub.chat.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.chat.request.RequestCard.Choice;
import hub.chat.room.RoomId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of requests and their choices. That the caller is in the room is asked before.
final class RequestRepository {

    private static final String SELECT = """
            select request.room_id, request.home_id, request.n, request.author_id, request.at, request.due, request.per,
                   request.asked, request.answered, request.reminded_at, request.closed_at
            from chat_request request
            """;

    void insert(Sql sql, Request request, List<String> choices, @Nullable Instant remindAt) {
        sql.update("""
                insert into chat_request (room_id, n, home_id, author_id, at, due, per, asked, remind_at)
                values (:room, :n, :home, :author, :at, :due, :per, :asked, :remindAt)
                """)
                .bind("room", request.room().value())
                .bind("n", request.n())
                .bind("home", request.home().value())
                .bind("author", request.author())
                .bind("at", request.at())
                .bind("due", request.due())
                .bind("per", request.per())
                .bind("asked", request.asked())
                .bind("remindAt", remindAt)
                .run();
        for (int place = 0; place < choices.size(); place++) {
            insertChoice(sql, request, place, choices.get(place));
        }
    }

    private static void insertChoice(Sql sql, Request request, int place, String label) {
        sql.update("insert into chat_request_choice (room_id, n, place, label) values (:room, :n, :place, :label)")
                .bind("room", request.room().value())
                .bind("n", request.n())
                .bind("place", place)
                .bind("label", label)
                .run();
    }

    Optional<Request> find(Sql sql, RoomId room, long n) {
        return between(sql, room, n, n).stream().findFirst();
    }

    /// The requests among these messages of a room.
    List<Request> between(Sql sql, RoomId room, long from, long to) {
        return sql.query(SELECT + "where room_id = :room and n between :from and :to")
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .list(RequestRepository::request);
    }

    /// Their choices by number of the message.
    Map<Long, List<Choice>> choices(Sql sql, RoomId room, long from, long to) {
        var choices = new HashMap<Long, List<Choice>>();
        sql.query("""
                select n, label, count from chat_request_choice
                where room_id = :room and n between :from and :to order by n, place
                """)
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .each(row -> choices.computeIfAbsent(row.longOf("n"), _ -> new ArrayList<>())
                        .add(new Choice(row.text("label"), row.intOf("count"))));
        return choices;
    }

    /// Counts a choice up or down.
    void countChoice(Sql sql, Request request, int place, int change) {
        sql.update("""
                update chat_request_choice set count = count + :change
                where room_id = :room and n = :n and place = :place
                """)
                .bind("change", change)
                .bind("room", request.room().value())
                .bind("n", request.n())
                .bind("place", place)
                .run();
    }

    /// Counts those asked and those who have answered.
    void countParties(Sql sql, Request request, int asked, int answered) {
        sql.update("""
                update chat_request set asked = asked + :asked, answered = answered + :answered
                where room_id = :room and n = :n
                """)
                .bind("asked", asked)
                .bind("answered", answered)
                .bind("room", request.room().value())
                .bind("n", request.n())
                .run();
    }

    void close(Sql sql, Request request, Instant now) {
        sql.update("update chat_request set closed_at = :now, remind_at = null where room_id = :room and n = :n")
                .bind("now", now)
                .bind("room", request.room().value())
                .bind("n", request.n())
                .run();
    }

    /// Notes a reminder, after which none comes by itself any more.
    ///
    /// @param now null if there was nobody to remind
    void reminded(Sql sql, Request request, @Nullable Instant now) {
        sql.update("""
                update chat_request set reminded_at = coalesce(:now, reminded_at), remind_at = null
                where room_id = :room and n = :n
                """)
                .bind("now", now)
                .bind("room", request.room().value())
                .bind("n", request.n())
                .run();
    }

    /// Open requests whose silent are to be reminded now.
    List<Request> toRemind(Sql sql, Instant now) {
        return sql.query(SELECT + "where remind_at <= :now and closed_at is null")
                .bind("now", now)
                .list(RequestRepository::request);
    }

    /// Open requests that were due before `then`.
    List<Request> dueBefore(Sql sql, Instant then) {
        return sql.query(SELECT + "where due < :then and closed_at is null")
                .bind("then", then)
                .list(RequestRepository::request);
    }

    List<Request> openIn(Sql sql, RoomId home) {
        return sql.query(SELECT + "where home_id = :home and closed_at is null")
                .bind("home", home.value())
                .list(RequestRepository::request);
    }

    /// The rooms that have open requests.
    List<RoomId> homesWithOpen(Sql sql) {
        return sql.query("select distinct home_id from chat_request where closed_at is null")
                .list(row -> new RoomId(row.longOf("home_id")));
    }

    /// Open requests in rooms of `me` that still want an answer of `me` or one of these sections, by due time.
    List<Request> wantedOf(Sql sql, PersonId me, Set<UnitId> sections, int limit) {
        return sql.query(SELECT + """
                join chat_member me on me.room_id = request.home_id and me.person_id = :me
                where (request.room_id, request.n) in (
                    select room_id, n from chat_request_asked
                    where silent = 1 and per = 'PERSON' and asked_id = :me
                    union
                    select room_id, n from chat_request_asked
                    where silent = 1 and per = 'SECTION' and asked_id in (:sections))
                order by request.due, request.room_id, request.n limit :limit
                """)
                .bind("me", me)
                .bind("sections", sections)
                .bind("limit", limit)
                .list(RequestRepository::request);
    }

    /// Open requests that `me` asked in rooms of today, by due time.
    List<Request> openBy(Sql sql, PersonId me, int limit) {
        return sql.query(SELECT + """
                join chat_member me on me.room_id = request.home_id and me.person_id = :me
                where request.author_id = :me and request.closed_at is null
                order by request.due, request.room_id, request.n limit :limit
                """)
                .bind("me", me)
                .bind("limit", limit)
                .list(RequestRepository::request);
    }

    /// What the message says.
    String text(Sql sql, Request request) {
        return sql.query("select text from chat_message where room_id = :room and n = :n")
                .bind("room", request.room().value())
                .bind("n", request.n())
                .one(row -> row.text("text"));
    }

    void delete(Sql sql, RoomId room, long n) {
        for (var table : List.of("chat_request_asked", "chat_request_choice", "chat_request")) {
            sql.update("delete from " + table + " where room_id = :room and n = :n")
                    .bind("room", room.value())
                    .bind("n", n)
                    .run();
        }
    }

    private static Request request(Row row) {
        return new Request(
                new RoomId(row.longOf("room_id")),
                new RoomId(row.longOf("home_id")),
                row.longOf("n"),
                new PersonId(row.longOf("author_id")),
                row.instant("at"),
                row.instant("due"),
                RequestPer.valueOf(row.text("per")),
                row.intOf("asked"),
                row.intOf("answered"),
                row.instantOrNull("reminded_at"),
                row.instantOrNull("closed_at"));
    }
}
