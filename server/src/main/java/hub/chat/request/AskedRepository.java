package hub.chat.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.request.RequestCommand.GiveAnswer;
import hub.chat.room.RoomId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of who was asked and what they said.
final class AskedRepository {

    private static final String SELECT = """
            select n, asked_id, name, by_id, choice, text, at from chat_request_asked
            """;

    /// Asks everybody in the home but the author; how many that are.
    int askPeople(Sql sql, RoomId room, long n, RoomId home, PersonId author) {
        return sql.update("""
                insert into chat_request_asked (room_id, n, per, asked_id)
                select :room, :n, 'PERSON', person_id from chat_member
                where room_id = :home and person_id <> :author
                """)
                .bind("room", room.value())
                .bind("n", n)
                .bind("home", home.value())
                .bind("author", author)
                .run();
    }

    void askSection(Sql sql, RoomId room, long n, UnitId section, String name) {
        sql.update("""
                insert into chat_request_asked (room_id, n, per, asked_id, name)
                values (:room, :n, 'SECTION', :section, :name)
                """)
                .bind("room", room.value())
                .bind("n", n)
                .bind("section", section)
                .bind("name", name)
                .run();
    }

    /// Everybody asked by a request.
    List<AskedRow> all(Sql sql, Request request) {
        return sql.query(SELECT + "where room_id = :room and n = :n order by asked_id")
                .bind("room", request.room().value())
                .bind("n", request.n())
                .list(AskedRepository::asked);
    }

    /// Of these messages the sections asked, and this person.
    List<AskedRow> sectionsAnd(Sql sql, PersonId me, RoomId room, long from, long to) {
        return sql.query(SELECT + """
                where room_id = :room and n between :from and :to and (per = 'SECTION' or asked_id = :me)
                order by n, asked_id
                """)
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .bind("me", me)
                .list(AskedRepository::asked);
    }

    /// Those of these who were asked.
    List<AskedRow> among(Sql sql, Request request, Collection<Long> targets) {
        return sql.query(SELECT + "where room_id = :room and n = :n and asked_id in (:targets) order by asked_id")
                .bind("room", request.room().value())
                .bind("n", request.n())
                .bind("targets", targets)
                .list(AskedRepository::asked);
    }

    /// Those whose answer is missing.
    List<Long> silent(Sql sql, Request request) {
        return sql.query("""
                select asked_id from chat_request_asked where room_id = :room and n = :n and silent = 1
                """)
                .bind("room", request.room().value())
                .bind("n", request.n())
                .list(row -> row.longOf("asked_id"));
    }

    void answer(Sql sql, Request request, long target, PersonId by, GiveAnswer answer, Instant now) {
        sql.update("""
                update chat_request_asked
                set by_id = :by, choice = :choice, text = :text, at = :now, silent = 0
                where room_id = :room and n = :n and asked_id = :target
                """)
                .bind("by", by)
                .bind("choice", answer.choice())
                .bind("text", answer.text())
                .bind("now", now)
                .bind("room", request.room().value())
                .bind("n", request.n())
                .bind("target", target)
                .run();
    }

    /// No answer is wanted any more.
    void close(Sql sql, Request request) {
        sql.update("update chat_request_asked set silent = 0 where room_id = :room and n = :n and silent = 1")
                .bind("room", request.room().value())
                .bind("n", request.n())
                .run();
    }

    /// Asks these no longer, unless they have answered; how many that are.
    int unask(Sql sql, Request request, Collection<Long> targets) {
        return sql.update("""
                delete from chat_request_asked
                where room_id = :room and n = :n and silent = 1 and asked_id in (:targets)
                """)
                .bind("room", request.room().value())
                .bind("n", request.n())
                .bind("targets", targets)
                .run();
    }

    private static AskedRow asked(Row row) {
        var by = row.longOrNull("by_id");
        var name = row.textOrNull("name");
        return new AskedRow(
                row.longOf("n"), row.longOf("asked_id"), name == null ? "" : name,
                by == null ? null : new PersonId(by), choice(row), row.textOrNull("text"), row.instantOrNull("at"));
    }

    private static @Nullable Integer choice(Row row) {
        var choice = row.longOrNull("choice");
        return choice == null ? null : choice.intValue();
    }
}
