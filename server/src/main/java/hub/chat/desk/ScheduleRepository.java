package hub.chat.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import hub.chat.room.RoomId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;

/// Messages to be sent later. Whoever deletes the row sends the message, in one transaction.
final class ScheduleRepository {

    private static final String COLUMNS = "id, person_id, room_id, letter, at, failed ";

    /// A message and who will send it.
    record Held(PersonId author, ScheduledMessage message) {}

    /// The next one first.
    List<ScheduledMessage> of(Sql sql, PersonId person) {
        return sql.query("select " + COLUMNS + "from chat_scheduled where person_id = :person order by at, id")
                .bind("person", person)
                .list(row -> held(row).message());
    }

    Optional<ScheduledMessage> find(Sql sql, PersonId person, long id) {
        return sql.query("select " + COLUMNS + "from chat_scheduled where id = :id and person_id = :person")
                .bind("id", id)
                .bind("person", person)
                .first(row -> held(row).message());
    }

    /// Those whose time has come, the earliest first.
    List<Held> due(Sql sql, Instant now, int limit) {
        return sql.query("select " + COLUMNS + """
                from chat_scheduled where failed is null and at <= :now order by at, id limit :limit
                """)
                .bind("now", now)
                .bind("limit", limit)
                .list(ScheduleRepository::held);
    }

    int count(Sql sql, PersonId person) {
        return sql.query("select count(*) as messages from chat_scheduled where person_id = :person")
                .bind("person", person)
                .one(row -> row.intOf("messages"));
    }

    ScheduledMessage add(Sql sql, PersonId person, RoomId room, Letter letter, Instant at) {
        var id = sql.update("""
                insert into chat_scheduled (person_id, room_id, letter, at) values (:person, :room, :letter, :at)
                returning id
                """)
                .bind("person", person)
                .bind("room", room.value())
                .bind("letter", Json.text(letter))
                .bind("at", at)
                .key();
        return new ScheduledMessage(id, room, letter, at, null);
    }

    void put(Sql sql, ScheduledMessage message) {
        sql.update("update chat_scheduled set letter = :letter, at = :at, failed = :failed where id = :id")
                .bind("id", message.id())
                .bind("letter", Json.text(message.letter()))
                .bind("at", message.at())
                .bind("failed", message.failed())
                .run();
    }

    /// Takes a message whose time has come; empty if it was sent, cancelled or put off in the meantime.
    Optional<ScheduledMessage> takeDue(Sql sql, PersonId author, long id, Instant now) {
        return find(sql, author, id)
                .filter(message -> message.failed() == null && !message.at().isAfter(now) && remove(sql, author, id));
    }

    /// @return whether that person had it
    boolean remove(Sql sql, PersonId person, long id) {
        return sql.update("delete from chat_scheduled where id = :id and person_id = :person")
                .bind("id", id)
                .bind("person", person)
                .run() == 1;
    }

    /// Whether a message was sent by this operation.
    boolean isSent(Sql sql, PersonId author, String op) {
        return sql.query("select 1 as sent from chat_message where author_id = :author and op = :op")
                .bind("author", author)
                .bind("op", op)
                .first(row -> row.bool("sent"))
                .isPresent();
    }

    private static Held held(Row row) {
        return new Held(new PersonId(row.longOf("person_id")), new ScheduledMessage(
                row.longOf("id"),
                new RoomId(row.longOf("room_id")),
                Json.read(row.text("letter"), Letter.class),
                row.instant("at"),
                row.textOrNull("failed")));
    }
}
